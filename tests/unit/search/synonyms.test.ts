import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { synonymsSchema } from '../../../src/content/search-synonyms/schema.ts';
import {
  correctTyping,
  isFound,
  knownWords,
  leaveOut,
  readQuestion,
  tellingWords,
} from '../../../src/search/synonyms.ts';

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

test.each([
  ['why was I rejected', 'after a no'],
  ['feedback after rejection', 'after a no'],
  ['decline an offer', 'answering an offer'],
  ['declined', 'after a no'],
  ['deadline', 'date'],
  ['final round', 'second round'],
  ['silent treatment', 'nobody answers'],
  ['nervous', 'stress'],
  ['human resources', 'who to contact'],
  ['counteroffer deadline', 'another offer'],
])('has a way on for “%s”: “%s”', (typed, read) => {
  expect(readQuestion(typed, SYNONYMS).text).toBe(read);
});

test.each([
  'salary',
  'money',
  'pay raise',
  'LinkedIn',
  'résumé',
  'gap in my résumé',
  'background check',
  'Zoom',
  'WhatsApp',
  'visa',
  'GDPR',
  'age discrimination',
])('knows that the site does not cover “%s”, and leaves nothing of it to search for', (typed) => {
  expect(readQuestion(typed, SYNONYMS)).toEqual({ text: '', notCovered: expect.any(String) as string });
});

test('searches for what else is in a question of which a part is not covered', () => {
  expect(readQuestion('LinkedIn message to recruiter', SYNONYMS)).toMatchObject({ text: 'message to recruiter' });
});

test('does not take part of a word for a synonym', () => {
  expect(readQuestion('paying', SYNONYMS).notCovered).toBeUndefined();
});

test('no word is in the list twice', () => {
  const words = SYNONYMS.flatMap((synonym) => synonym.words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

const PAGES = [
  {
    url: '/',
    title: 'After the interview: email or call back',
    headings: [['room', 'Leave the room, with a schedule']],
  },
] as const;
const KNOWN = knownWords(PAGES, [{ words: ['rejection'], means: 'a no' }]);

test.each([
  ['intervew', 'interview'],
  ['intervew emial', 'interview email'],
  ['calll', 'call'],
  ['emaill', 'email'],
  ['emial', 'email'],
  ['rejeciton', 'rejection'],
  ['interview', undefined],
  ['zzyzx', undefined],
  // Other words, not typing mistakes.
  ['zoom', undefined],
  ['bank', undefined],
  ['reschedule', undefined],
  ['called', undefined],
])('corrects “%s” to %s', (typed, corrected) => {
  const unknown = typed.split(' ').filter((word) => !KNOWN.has(word));
  expect(correctTyping(typed, unknown, KNOWN)).toBe(corrected);
});

test('corrects no word that the text of the site has', () => {
  expect(correctTyping('emaill', [], KNOWN)).toBeUndefined();
});

test('tells the words that say what a question is about, and can leave some out', () => {
  expect(tellingWords('How long should I wait, and wait?')).toEqual(['wait']);
  expect(leaveOut(['zzyzx'], 'Call zzyzx back')).toBe('call back');
});

test.each([
  ['intervew', 'in', false],
  ['voicemails', 'voicemail', true],
  ['called', 'Calling', true],
  ['replies', 'Reply', true],
  ['apologize', 'apologies', true],
  ['visa', 'visit', false],
  ['raise', 'rain', false],
  ['call recruiter', 'call', false],
])('for “%s”, to find “%s” is to have found it: %s', (typed, found, expected) => {
  const hit = { url: '/', title: '', kind: undefined, headings: [], excerpt: [{ text: found, isMatch: true }] };
  expect(isFound(typed, [hit])).toBe(expected);
});
