import { expect, test } from 'vitest';

import { findWords } from '../../../src/search/find-words.ts';

/** The only words of a site; for any other, Pagefind finds a page by the beginning of the word. */
const WORDS = ['recruiter', 'email', 'thanks', 'they', 'me'];
const TYPED: Readonly<Record<string, string>> = { emial: 'email', rejeciton: 'not now' };

const lookup = {
  search: (text: string) => {
    const found = text.split(' ').map((word) => (WORDS.includes(word) ? word : word.slice(0, 1)));
    const excerpt = found.map((word) => ({ text: word, isMatch: true }));
    return Promise.resolve({ hits: [{ url: text, title: text, kind: undefined, headings: [], excerpt }], total: 1 });
  },
  isKnown: (word: string) => Promise.resolve(WORDS.includes(word)),
  correct: (text: string, unknown: readonly string[]) => {
    const corrected = text.replace(/\w+/g, (word) => (unknown.includes(word) ? (TYPED[word] ?? word) : word));
    return corrected === text ? undefined : corrected;
  },
};

test.each([
  ['recruiter', 'recruiter'],
  ['emial', 'email'],
  ['recruiter emial', 'recruiter email'],
  ['asdfgh recruiter', 'recruiter'],
  ['asdfgh emial', 'email'],
  // Small words alone, but they are what the site calls it.
  ['rejeciton', 'not now'],
])('“%s” finds what “%s” finds', async (typed, readAs) => {
  const answer = await findWords(typed, lookup);
  expect(answer.readAs).toBe(readAs);
  expect(answer.hits.map(({ url }) => url)).toEqual([readAs]);
});

test.each(['asdfgh', 'they asdfgh me'])('“%s” finds nothing, and not what begins like it', async (typed) => {
  expect(await findWords(typed, lookup)).toEqual({ hits: [], total: 0, readAs: typed });
});
