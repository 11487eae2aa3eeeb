/** One way to say some news: patterns over a line (line.ts), in which `~` stands for up to three words of any kind. */
export interface Rule {
  /** Also looked for in all sentences at once, one a line: it sees no further than the line. */
  readonly find: RegExp;
  /** Has to fit the sentence as well, wherever. */
  readonly also?: RegExp;
  /** Where this fits the sentence as well, it is no such news. */
  readonly unless?: RegExp;
  /** Where this fits the words shortly before, it is no such news ("not", "once"). */
  readonly unlessAfter?: RegExp;
}

/** A message, its day of saying and the day it names, as an example of a kind of news. */
export type NewsExample = readonly [text: string, saidOn: string, day: string | null];

/** With a capture, as any repeated words here: without one, engines write the group out for each time, and take longer. */
const WORDS = "([\\w'&/-]+,? ){0,3}";
const NOT = "(?: not|n't)";

/** Makes a rule's pattern: alternatives, with `~` for up to three words, `{not}` for " not" and "n't". */
export function anyOf(...alternatives: readonly string[]): RegExp {
  const pattern = alternatives
    .join('|')
    .replaceAll('~', WORDS)
    .replaceAll('{not}', NOT)
    .replace(/ (\??)/g, (_, optional) => (optional ? ' *' : ' +'));
  // "n't" begins inside a word, and looking there for all patterns would take time.
  const start = /[|(:]n't/.test(pattern) ? "(?:\\b|(?=n't))" : '\\b';
  return new RegExp(`${start}(?:${pattern})`, 'm');
}
