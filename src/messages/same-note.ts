/** A note and the name of the person it goes to. */
export interface NamedNote {
  readonly name: string;
  readonly text: string;
}

/** The people whose notes are the same but for the name, each group in the order of the notes; people without a name are left out. */
export function sameButForTheName(notes: readonly NamedNote[]): (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { name, text } of notes) {
    if (name.trim() === '') continue;
    const key = text.replaceAll(name.trim(), '\0').replace(/\s+/g, ' ').trim();
    groups.set(key, [...(groups.get(key) ?? []), name.trim()]);
  }
  return [...groups.values()].filter((names) => names.length > 1);
}
