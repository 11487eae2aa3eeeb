import { sameButForTheName } from '../../../messages/index.ts';
import { whomOf, type Note } from '../words/compose-note.ts';
import { Heading, type Level } from '../../ui/Heading.tsx';
import { NoteView, type NoteProps } from './NoteView.tsx';

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

/** Says which notes are the same but for the name: people compare them, and a copied note thanks nobody. */
function SameNotes({ notes }: { readonly notes: readonly Note[] }) {
  const groups = sameButForTheName(notes.map(({ person, text }) => ({ name: person.name, text })));
  if (groups.length === 0) return null;
  return (
    <p class="note same-notes not-on-paper">
      {groups.map((names) => `The notes to ${inWords(names)} are the same except for the name.`).join(' ')} In each
      note, mention something that only this person said, or reword one of them.
    </p>
  );
}

function inWords(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
