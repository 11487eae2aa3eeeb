import { whomOf, type Note } from '../words/compose-note.ts';
import { Heading, type Level } from '../../ui/Heading.tsx';
import { NoteView, type NoteProps } from './NoteView.tsx';
import { SameNotes } from './SameNotes.tsx';

interface Props extends Omit<NoteProps, 'note' | 'toWhom' | 'place' | 'children'> {
  readonly notes: readonly Note[];
  readonly onRemove: (place: number, whom: string) => void;
}

/** A note to each person met, side by side, with what belongs to that person alone. */
export function SeveralNotes({ notes, onRemove, ...shared }: Props) {
  const { prefix, level, isBegun } = shared;
  return (
    <>
      {isBegun && <SameNotes notes={notes} />}
      <div class="notes-side-by-side">
        {notes.map((note, place) => {
          const whom = whomOf(note, place);
          const ids = `${prefix}-${String(place)}`;
          return (
            <div key={note.key} role="group" aria-labelledby={`${ids}-to`}>
              <Heading level={level} id={`${ids}-to`}>
                To {whom}
              </Heading>
              <NoteView {...{ ...shared, note, place }} level={BELOW[level]} prefix={ids} toWhom={` for ${whom}`}>
                <button type="button" class="plain" onClick={() => onRemove(place, whom)}>
                  Remove<span class="visually-hidden"> the note to {whom}</span>
                </button>
              </NoteView>
            </div>
          );
        })}
      </div>
    </>
  );
}

/** The notes to several people stand a heading deeper. */
const BELOW: Record<Level, Level> = { 2: 3, 3: 4, 4: 5, 5: 5 };
