import { sameButForTheName } from '../../../messages/index.ts';
import type { Note } from '../words/compose-note.ts';

/** Says which notes are the same but for the name: people compare them, and a copied note thanks nobody. */
export function SameNotes({ notes }: { readonly notes: readonly Note[] }) {
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
