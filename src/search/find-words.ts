import type { TextAnswer } from './full-text.ts';
import { isFound, leaveOut, tellingWords } from './synonyms.ts';

/** What the words of a question are looked up with. */
export interface Lookup {
  readonly search: (text: string) => Promise<TextAnswer>;
  /** Whether the word, or a form of it, is anywhere in the text of the site. */
  readonly isKnown: (word: string) => Promise<boolean>;
  /** The text with these words replaced by what they are typing mistakes for; undefined where they are none. */
  readonly correct: (text: string, unknown: readonly string[]) => string | undefined;
}

/** An answer with the words that it is an answer to. */
export type WordsAnswer = TextAnswer & { readonly readAs: string };

/**
 * Finds a text. Pagefind shortens a word that it does not know until it finds something, which is then about something
 * else. So such words are corrected or, where that leads to nothing, left out, and nothing is found where all are such.
 */
export async function findWords(text: string, { search, isKnown, correct }: Lookup): Promise<WordsAnswer> {
  const asked = await search(text);
  const unknown = isFound(text, asked.hits) ? [] : await without(tellingWords(text), isKnown);
  if (unknown.length === 0) return { ...asked, readAs: text };

  const corrected = correct(text, unknown) ?? text;
  const unknownStill = await without(tellingWords(corrected), isKnown);
  const readAs = unknownStill.length === 0 ? corrected : leaveOut(unknownStill, corrected);
  // Words such as "they" are on every page.
  return readAs !== corrected && tellingWords(readAs).length === 0
    ? { hits: [], total: 0, readAs: text }
    : { ...(await search(readAs)), readAs };
}

/** The values that are not so. */
async function without<T>(values: readonly T[], isSo: (value: T) => Promise<boolean>): Promise<readonly T[]> {
  const answers = await Promise.all(values.map(isSo));
  return values.filter((_, place) => answers[place] === false);
}
