import { afterEach, expect, test, vi } from 'vitest';

import { inTurns, turns } from '../../../src/components/planner/turns.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('work goes on for 12 ms, and then the page may answer first', async () => {
  const at = clock();
  const breathe = turns();
  at(11);
  expect(breathe()).toBeNull();
  at(12);
  const pause = breathe();
  expect(pause).toBeInstanceOf(Promise);
  await vi.runAllTimersAsync();
  await pause;
  expect(breathe()).toBeNull();
});

test('a turn counts from its beginning, and not from when the last one ended', async () => {
  const at = clock();
  const breathe = turns();
  at(50);
  const pause = breathe();
  at(200);
  await vi.runAllTimersAsync();
  await pause;
  at(211);
  expect(breathe()).toBeNull();
  at(212);
  expect(breathe()).not.toBeNull();
});

test('pieces come in their order, and what the work returns comes in a turn of its own', async () => {
  clock();
  const pieces: string[] = [];
  let answer: string | null = null;
  function* work() {
    yield 'one';
    yield 'two';
    return 'done';
  }
  const working = inTurns(work(), (piece) => pieces.push(piece)).then((last) => (answer = last));
  await Promise.resolve();
  expect(pieces).toEqual(['one', 'two']);
  expect(answer).toBeNull();
  await vi.runAllTimersAsync();
  await working;
  expect(answer).toBe('done');
});

/** A clock that stands until it is set, and timers that wait. */
function clock(): (milliseconds: number) => void {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  return (milliseconds) => now.mockReturnValue(milliseconds);
}
