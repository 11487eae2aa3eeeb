import { visibleText } from './visible.ts';

/** A note and the name of the person it goes to. */
export interface NamedNote {
  readonly name: string;
  readonly text: string;
}

/** The people whose notes are the same but for the name, each group in the order of the notes; people without a name are left out. */
export function sameButForTheName(notes: readonly NamedNote[]): (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { name: typed, text } of notes) {
    const name = typed.trim();
    if (name === '') continue;
    const key = withoutName(readable(text), readable(name)).replace(/\s+/g, ' ').trim();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((names) => names.length > 1);
}

/** Without characters that nobody sees, and each accent written in one way. */
function readable(text: string): string {
  return visibleText(text).text.normalize('NFC');
}

/** A text with a mark in the place of a name that is a word of its own: "Kin" is no part of "Kind". */
function withoutName(text: string, name: string): string {
  // No pattern is made of the name: a pattern may not be of any length.
  return text.replaceAll(name, (found, at: number) =>
    isPartOfWord(text.slice(0, at), text.slice(at + found.length)) ? found : '\0',
  );
}

function isPartOfWord(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before.slice(-2)) || /^[\p{L}\p{M}\p{N}]/u.test(after);
}
