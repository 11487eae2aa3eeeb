import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type * as Days from '../../../../src/plan/model/day.ts';
import { day } from '../situations.ts';

// What tests' clocks and some extensions put in the place of Date. It hands out plain dates, also where a class that
// extends it is asked for.
const OtherClock = new Proxy(Date, { construct: (date, given: []) => new date(...given) });

let days: typeof Days;

beforeEach(async () => {
  vi.stubGlobal('Date', OtherClock);
  vi.resetModules();
  days = await import('../../../../src/plan/model/day.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('under a clock that stands in for Date', () => {
  it.each([
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-11-02', -1, '2026-11-01'],
    ['2011-12-29', 1, '2011-12-30'],
  ])('from %s it is %i day to %s, where the clocks change too', (from, count, to) => {
    expect(days.addDays(day(from), count)).toBe(to);
    expect(days.daysBetween(day(from), day(to))).toBe(count);
  });

  it.each([
    ['2026-03-01', 1, '2026-04-01'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('from %s it is %i month to %s', (from, months, to) => {
    expect(days.addTime(day(from), { months })).toBe(to);
  });

  it('knows the weekday, and reads no day that there is not', () => {
    expect(days.weekdayOf(day('2026-03-08'))).toBe(0);
    expect(days.dayInWords(day('2026-03-08'), true)).toBe('Sunday, March 8, 2026');
    expect(days.parseDay('2026-02-30')).toBeNull();
  });
});
