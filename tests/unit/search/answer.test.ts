import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createAnswerer, type Answer } from '../../../src/search/answer.ts';
import type { Hit, Question } from '../../../src/search/types.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';

const QUESTION: Question = { text: 'voicemail', kind: 'all' };
const HEADING = hit('/by-heading/');
const WITH_EXCERPT: Hit = { ...HEADING, excerpt: [{ text: 'of it', isMatch: true }] };
const TEXT = hit('/by-text/');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('answers at once where both lists are there', async () => {
  const answers = await answersTo({ headings: 0, text: 0 });
  expect(answers).toEqual([
    { stage: 'answered', question: QUESTION, hits: [WITH_EXCERPT, TEXT], total: 2, textMissing: false },
  ]);
});

test('shows what the headings found while the text is on its way', async () => {
  const answers = await answersTo({ headings: 0, text: 2000 });
  expect(answers.map(({ stage }) => stage)).toEqual(['by-headings', 'answered']);
});

test('leaves half the room to the full text, and fills with headings what that leaves', async () => {
  const found = ['/1/', '/2/', '/3/', '/4/', '/5/'].map((url) => hit(url));
  const answers = await answersTo({ headings: 0, text: 2000, found, most: 6 });
  const urls = answers.map((answer) => 'hits' in answer && answer.hits.map(({ url }) => url));
  expect(urls).toEqual([
    ['/1/', '/2/', '/3/'],
    ['/1/', '/2/', '/3/', '/by-heading/', '/by-text/', '/4/'],
  ]);
  expect(answers).toMatchObject([{ total: 5 }, { total: 6 }]);
});

test('says that it is looking until the first list is there', async () => {
  const answers = await answersTo({ headings: 400, text: 2000 });
  expect(answers.map(({ stage }) => stage)).toEqual(['looking', 'by-headings', 'answered']);
});

test('shows what the headings found without waiting for a text that is still being loaded', async () => {
  const answers = await answersTo({ headings: 0, text: 10, isLoaded: false });
  expect(answers.map(({ stage }) => stage)).toEqual(['by-headings', 'answered']);
});

test('takes away what another question found, where no heading matches and the text is on its way', async () => {
  const answers = await answersTo({ headings: 0, text: 2000, found: [] });
  expect(answers).toMatchObject([{ stage: 'by-headings', hits: [] }, { stage: 'answered' }]);
});

test('gives excerpts to what was shown, unless somebody may be about to press it', async () => {
  const hits = async (isHeld: boolean) => (await answersTo({ headings: 0, text: 2000, isHeld })).at(-1);
  expect(await hits(false)).toMatchObject({ hits: [WITH_EXCERPT, TEXT] });
  expect(await hits(true)).toMatchObject({ hits: [HEADING, TEXT] });
});

test('answers from the headings where the text does not load, and says so', async () => {
  const answers = await answersTo({ headings: 0, text: 'fails' });
  expect(answers).toEqual([{ stage: 'answered', question: QUESTION, hits: [HEADING], total: 1, textMissing: true }]);
});

test('answers from the text where the headings do not load', async () => {
  const answers = await answersTo({ headings: 'fails', text: 0 });
  expect(answers).toMatchObject([{ stage: 'answered', hits: [WITH_EXCERPT, TEXT], textMissing: false }]);
});

test('says that the search failed where neither list loads', async () => {
  expect(await answersTo({ headings: 'fails', text: 'fails' })).toEqual([{ stage: 'failed', question: QUESTION }]);
});

test('asks nothing of the index while nothing is typed', async () => {
  const index = { prepare: vi.fn(), headings: vi.fn(), fullText: vi.fn(), isLoaded: vi.fn() };
  const answers: Answer[] = [];
  const answer = createAnswerer(index, 8, () => false);
  await answer(
    { text: '', kind: 'all' },
    (next) => answers.push(next),
    () => true,
  );
  expect(answers).toEqual([{ stage: 'nothing-asked' }]);
  expect(index.headings).not.toHaveBeenCalled();
  expect(index.fullText).not.toHaveBeenCalled();
});

/** All the answers to one question where the lists take so many milliseconds, or fail. */
async function answersTo(after: {
  headings: number | 'fails';
  text: number | 'fails';
  found?: readonly Hit[];
  isLoaded?: boolean;
  isHeld?: boolean;
  most?: number;
}): Promise<Answer[]> {
  const index: SearchIndex = {
    prepare: () => undefined,
    headings: () => come(after.headings, () => after.found ?? [HEADING]),
    fullText: () => come(after.text, { hits: [WITH_EXCERPT, TEXT], total: 2 }),
    isLoaded: () => after.isLoaded ?? true,
  };
  const answers: Answer[] = [];
  const answer = createAnswerer(index, after.most ?? 8, () => after.isHeld ?? false);
  const done = answer(
    QUESTION,
    (next) => answers.push(next),
    () => true,
  );
  await vi.runAllTimersAsync();
  await done;
  return answers;
}

function come<T>(after: number | 'fails', value: T): Promise<T> {
  if (after === 'fails') return Promise.reject(new Error('not there'));
  return new Promise((resolve) => setTimeout(() => resolve(value), after));
}

function hit(url: string): Hit {
  return { url, title: url, kind: undefined, excerpt: [], headings: [] };
}
