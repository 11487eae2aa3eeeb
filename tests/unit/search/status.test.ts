import { expect, test } from 'vitest';

import type { Hit, Question } from '../../../src/search/types.ts';
import { statusOf } from '../../../src/search/status.ts';

const question: Question = { text: 'voicemail', kind: 'all' };
const hit: Hit = { url: '/a/', title: 'A', kind: undefined, excerpt: [], headings: [] };
const answered = { stage: 'answered', question, hits: [hit], total: 1, textMissing: false } as const;

test.each([
  [{ stage: 'nothing-asked' }, ''],
  [{ stage: 'looking', question }, 'Looking for “voicemail”.'],
  [{ stage: 'by-headings', question, hits: [hit], total: 1 }, '1 page by title or heading. Searching the full text…'],
  [
    { stage: 'by-headings', question, hits: [hit], total: 11 },
    '1 of 11 pages by title or heading. Searching the full text…',
  ],
  [{ stage: 'by-headings', question, hits: [], total: 0 }, 'No title or heading matches. Searching the full text…'],
  [answered, '1 page for “voicemail”.'],
  [{ ...answered, total: 12 }, '1 of 12 pages for “voicemail”.'],
  [{ ...answered, hits: [], total: 0 }, 'Nothing found for “voicemail”.'],
  [{ ...answered, textMissing: true }, 'Full text could not be loaded; these are matches in titles and headings.'],
  [
    { ...answered, hits: [], total: 0, textMissing: true },
    'No title or heading matches, and the full text could not be loaded.',
  ],
  [{ stage: 'failed', question }, 'The search could not be loaded.'],
] as const)('says how the search stands: %o', (answer, status) => {
  expect(statusOf(answer)).toBe(status);
  expect(status.split(' ').length).toBeLessThan(20);
});

test('says where it looked', () => {
  expect(statusOf({ ...answered, question: { ...question, kind: 'template' } })).toBe(
    '1 page for “voicemail” in Templates.',
  );
});

test('says back only the beginning of a long question', () => {
  const status = statusOf({ ...answered, question: { ...question, text: 'a'.repeat(500) } });
  expect(status).toBe(`1 page for “${'a'.repeat(40)}…”.`);
});
