import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { synonymsSchema } from '../../../src/content/search-synonyms/schema.ts';
import { correctTyping, isFound, readQuestion } from '../../../src/search/synonyms.ts';

const file = new URL('../../../src/content/search-synonyms/synonyms.yaml', import.meta.url);
const SYNONYMS = synonymsSchema.parse(parse(readFileSync(file, 'utf8')));

test.each([
  ['ghosted', 'nobody answers'],
  ['I was ghosted', 'i was nobody answers'],
  ['No response!', 'nobody answers'],
  ['they never answered, no answer', 'they never answered nobody answers'],
  ['haven’t heard back', 'nobody answers'],
  ['voice mail', 'voicemail'],
  ['follow-up email', 'follow-up by email'],
  ['recruiter', 'recruiter'],
])('reads “%s” as “%s”', (typed, read) => {
  expect(readQuestion(typed, SYNONYMS)).toEqual({ text: read, notCovered: undefined });
});

test.each(['salary', 'LinkedIn', 'résumé', 'background check', 'Zoom interview', 'WhatsApp'])(
  'knows that the site does not cover “%s”',
  (typed) => {
    expect(readQuestion(typed, SYNONYMS)).toMatchObject({ text: typed, notCovered: expect.any(String) as string });
  },
);

test('does not take part of a word for a synonym', () => {
  expect(readQuestion('paying', SYNONYMS).notCovered).toBeUndefined();
});

test('no word is in the list twice', () => {
  const words = SYNONYMS.flatMap((synonym) => synonym.words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

const PAGES = [{ url: '/', title: 'After the interview', headings: [['call', 'When to call']] }] as const;

test.each([
  ['intervew', 'interview'],
  ['calll', 'call'],
  ['intervew call', 'interview call'],
  ['interview', undefined],
  ['zzyzx', undefined],
  ['cat', undefined],
])('corrects “%s” to %s', (typed, corrected) => {
  expect(correctTyping(typed, PAGES)).toBe(corrected);
});

test.each([
  ['intervew', 'in', false],
  ['voicemails', 'voicemail', true],
  ['called', 'Calling', true],
  ['call recruiter', 'call', false],
])('for “%s”, to find “%s” is to have found it: %s', (typed, found, expected) => {
  const hit = { url: '/', title: '', kind: undefined, headings: [], excerpt: [{ text: found, isMatch: true }] };
  expect(isFound(typed, [hit])).toBe(expected);
});
