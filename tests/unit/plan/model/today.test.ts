import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { nowInUtc, timestampNow, todayOnThisDevice } from '../../../../src/plan/model/today.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 5, 23, 59, 58, 120) }));
afterEach(() => void vi.useRealTimers());

test('today is the day on the clock of the device, up to its midnight', () => {
  expect(todayOnThisDevice()).toBe('2026-03-05');
  vi.advanceTimersByTime(2000);
  expect(todayOnThisDevice()).toBe('2026-03-06');
});

test('the present is written as a calendar file has it, and as what is saved has it', () => {
  vi.setSystemTime('2026-03-05T10:15:00.123Z');
  expect(nowInUtc()).toBe('20260305T101500Z');
  expect(timestampNow()).toBe('2026-03-05T10:15:00.123Z');
});
