import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createAnswerer, type Answer } from '../../../src/components/search/answer.ts';
import type { Hit, Question } from '../../../src/components/search/hit.ts';
import type { SearchIndex } from '../../../src/components/search/search-index.ts';

const QUESTION: Question = { text: 'voicemail', kind: 'all' };
const HEADING = hit('/by-heading/');
const TEXT = hit('/by-text/');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('answers at once where both lists are there', async () => {
  const told = await answers({ headings: 0, text: 0 });
  expect(told).toEqual([
    { stage: 'answered', question: QUESTION, hits: [HEADING, TEXT], total: 2, textMissing: false },
  ]);
});

test('shows what the headings found while the text is on its way', async () => {
  const told = await answers({ headings: 0, text: 2000 });
  expect(told.map(({ stage }) => stage)).toEqual(['by-headings', 'answered']);
});

test('says that it is looking until the first list is there', async () => {
  const told = await answers({ headings: 400, text: 2000 });
  expect(told.map(({ stage }) => stage)).toEqual(['looking', 'by-headings', 'answered']);
});

test('says that it is looking, and not that there is nothing, where only the text may know', async () => {
  const told = await answers({ headings: 0, text: 2000, found: [] });
  expect(told.map(({ stage }) => stage)).toEqual(['looking', 'answered']);
});

test('answers from the headings where the text does not load, and says so', async () => {
  const told = await answers({ headings: 0, text: 'fails' });
  expect(told).toEqual([{ stage: 'answered', question: QUESTION, hits: [HEADING], total: 1, textMissing: true }]);
});

test('answers from the text where the headings do not load', async () => {
  const told = await answers({ headings: 'fails', text: 0 });
  expect(told).toMatchObject([{ stage: 'answered', hits: [TEXT], textMissing: false }]);
});

test('says that the search failed where neither list loads', async () => {
  expect(await answers({ headings: 'fails', text: 'fails' })).toEqual([{ stage: 'failed', question: QUESTION }]);
});

test('asks nothing of the index while nothing is typed', async () => {
  const index = { prepare: vi.fn(), headings: vi.fn(), fullText: vi.fn() };
  const told: Answer[] = [];
  await createAnswerer(index, 8)({ text: '', kind: 'all' }, (answer) => told.push(answer));
  expect(told).toEqual([{ stage: 'nothing-asked' }]);
  expect(index.headings).not.toHaveBeenCalled();
  expect(index.fullText).not.toHaveBeenCalled();
});

/** All that is told of one question where the lists take so many milliseconds, or fail. */
async function answers(after: {
  headings: number | 'fails';
  text: number | 'fails';
  found?: readonly Hit[];
}): Promise<Answer[]> {
  const index: SearchIndex = {
    prepare: () => undefined,
    headings: () => come(after.headings, () => after.found ?? [HEADING]),
    fullText: () => come(after.text, { hits: [TEXT], total: 2 }),
  };
  const told: Answer[] = [];
  const done = createAnswerer(index, 8)(QUESTION, (answer) => told.push(answer));
  await vi.runAllTimersAsync();
  await done;
  return told;
}

function come<T>(after: number | 'fails', value: T): Promise<T> {
  if (after === 'fails') return Promise.reject(new Error('not there'));
  return new Promise((resolve) => setTimeout(() => resolve(value), after));
}

function hit(url: string): Hit {
  return { url, title: url, kind: undefined, excerpt: [], headings: [] };
}
