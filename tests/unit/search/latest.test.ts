import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { onlyLatest } from '../../../src/search/latest.ts';

const PAUSE = 120;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('asks once a pause has come, and only what was typed last', () => {
  const answer = vi.fn();
  const ask = onlyLatest(answer, () => undefined);
  for (const typed of ['v', 'vo', 'voi']) {
    ask(typed, PAUSE);
    vi.advanceTimersByTime(PAUSE - 1);
  }
  expect(answer).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(answer.mock.calls.map(([question]) => question as unknown)).toEqual(['voi']);
});

test('drops an answer that comes after a newer question was put', async () => {
  const answers: string[] = [];
  const after = { slow: 500, quick: 10 };
  const ask = onlyLatest(
    (question: 'slow' | 'quick', tell: (answer: string) => void) => setTimeout(() => tell(question), after[question]),
    (answer) => answers.push(answer),
  );
  ask('slow', PAUSE);
  await vi.advanceTimersByTimeAsync(PAUSE + 1);
  ask('quick', PAUSE);
  await vi.advanceTimersByTimeAsync(1000);
  expect(answers).toEqual(['quick']);
});

test('drops an answer that comes while a newer question waits for its pause', async () => {
  const answers: string[] = [];
  const ask = onlyLatest(
    (question: string, tell: (answer: string) => void) => setTimeout(() => tell(question), 10),
    (answer) => answers.push(answer),
  );
  ask('first', 0);
  await vi.advanceTimersByTimeAsync(5);
  ask('second', PAUSE);
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(answers).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(answers).toEqual(['second']);
});

test('passes on every stage of the newest answer', async () => {
  const answers: string[] = [];
  const ask = onlyLatest(
    (_question: string, tell: (answer: string) => void) => {
      tell('headings');
      setTimeout(() => tell('text'), 300);
    },
    (answer) => answers.push(answer),
  );
  ask('voicemail', 0);
  await vi.advanceTimersByTimeAsync(300);
  expect(answers).toEqual(['headings', 'text']);
});

test('tells work that is under way whether anybody still waits for it', async () => {
  const waiting: (() => boolean)[] = [];
  const ask = onlyLatest(
    (_question: string, _tell: (answer: string) => void, isNewest) => waiting.push(isNewest),
    () => undefined,
  );
  ask('v', 0);
  await vi.advanceTimersByTimeAsync(1);
  expect(waiting[0]?.()).toBe(true);
  ask('vo', PAUSE);
  expect(waiting[0]?.()).toBe(false);
});
