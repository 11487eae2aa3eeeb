import { describe, expect, test } from 'vitest';

import { workingDays } from '../../../../src/plan/model/working-days.ts';
import { day, days, US } from '../situations.ts';

describe('the years that a region has holidays for', () => {
  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2028-12-31', true],
    ['2029-01-01', false],
  ])('on %s: %s', (text, expected) => {
    expect(workingDays(US, []).covers(day(text))).toBe(expected);
  });

  test('do not matter where only weekends count', () => {
    expect(workingDays(null, []).covers(day('2050-06-01'))).toBe(true);
  });
});

describe('the days between two', () => {
  test('name each holiday and day off, a weekend once, the first day in and the last out', () => {
    const between = workingDays(US, days('2026-11-27')).between(day('2026-11-21'), day('2026-11-30'));
    expect(between).toEqual([
      { kind: 'weekend' },
      { kind: 'holiday', day: '2026-11-26', name: 'Thanksgiving Day' },
      { kind: 'day-off', day: '2026-11-27' },
    ]);
    expect(workingDays(US, []).between(day('2026-11-25'), day('2026-11-26'))).toEqual([]);
  });

  test('leave out a holiday on which the reader works, which is no day off of theirs either', () => {
    expect(workingDays(US, [], days('2026-11-26')).whyOff(day('2026-11-26'))).toBeNull();
    expect(workingDays(US, days('2026-11-26'), days('2026-11-26')).whyOff(day('2026-11-26'))?.kind).toBe('day-off');
  });
});
