import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { PlannedApplication } from '../../../src/components/planner/calendar/calendar-file.ts';
import { A_GROUP, useGrowing } from '../../../src/components/planner/overview/use-growing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the first rows are drawn at once, and the others group by group', async () => {
  const all = rows(A_GROUP * 2 + 1);
  const { result } = renderHook(() => useGrowing(all));
  expect(result.current).toHaveLength(A_GROUP);
  await paint();
  expect(result.current).toHaveLength(A_GROUP * 2);
  await paint();
  expect(result.current).toBe(all);
});

test('a row that was drawn stays, wherever in the list it comes to stand', () => {
  const all = rows(A_GROUP * 3);
  const { result, rerender } = renderHook(({ of }) => useGrowing(of), { initialProps: { of: all } });
  const [first] = all;
  rerender({ of: [...all.slice(1), ...all.slice(0, 1)] });
  expect(result.current.at(-1)).toBe(first);
  expect(result.current).toHaveLength(A_GROUP + 1);
});

function rows(count: number): readonly PlannedApplication[] {
  return Array.from({ length: count }, (_, index) => ({ application: { id: String(index) } }) as PlannedApplication);
}

/** Lets what waits for the next painting happen. */
function paint(): Promise<void> {
  return act(() => {
    vi.runOnlyPendingTimers();
  });
}
