import { whomOf, type Note } from './compose-note.ts';
import { Heading, type Level } from './Heading.tsx';
import { NoteView, type NoteProps } from './NoteView.tsx';
import { SameNotes } from './SameNotes.tsx';
import { isPersonal, WordFields } from './WordFields.tsx';

interface Props extends Omit<NoteProps, 'note' | 'toWhom' | 'children'> {
  readonly notes: readonly Note[];
  readonly isRead: boolean;
  readonly onRemove: (place: number, whom: string) => void;
}

/** A note to each person met, side by side, with what belongs to that person alone. */
export function SeveralNotes({ notes, isRead, onRemove, ...shared }: Props) {
  const { template, words, prefix, level, isBegun, onBegin } = shared;
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
              <NoteView {...{ ...shared, note }} level={BELOW[level]} prefix={ids} toWhom={` for ${whom}`}>
                <div class="note-fields not-on-paper needs-script" data-pagefind-ignore onInput={onBegin}>
                  <WordFields prefix={ids} fields={template.fields.filter(isPersonal)} {...{ words, isRead, place }} />
                  <button type="button" class="plain" onClick={() => onRemove(place, whom)}>
                    Remove<span class="visually-hidden"> the note to {whom}</span>
                  </button>
                </div>
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
