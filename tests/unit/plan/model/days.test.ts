import { describe, expect, test } from 'vitest';

import {
  addDays,
  dayInWords,
  daysBetween,
  localDay,
  localTimeInUtc,
  parseDay,
  shortDayInWords,
  weekdayOf,
  type Day,
} from '../../../../src/plan/model/day.ts';
import { addLength, parseLength, writeLength } from '../../../../src/plan/model/length.ts';
import { day } from '../situations.ts';

describe('a day', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-3-5',
    '05/03/2026',
    '2026-03-05T00:00',
    ' 2026-03-05',
    '',
    '2025-02-29',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('is followed by the next one, all through fifty years, clock changes and lost days included', () => {
    let day = parseDay('1990-01-01') as Day;
    let weekday = 1;
    while (day < '2040-01-01') {
      const next = addDays(day, 1);
      weekday = (weekday + 1) % 7;
      expect(daysBetween(day, next)).toBe(1);
      expect(weekdayOf(next)).toBe(weekday);
      day = next;
    }
    expect(day).toBe('2040-01-01');
  });

  test('is said with its weekday', () => {
    expect(dayInWords(day('2026-03-11'))).toBe('Wednesday, March 11');
    expect(shortDayInWords(day('2026-03-10'))).toBe('Tue, Mar 10');
    expect(dayInWords(day('2026-03-11'), true)).toBe('Wednesday, March 11, 2026');
  });

  test('is said as Intl says it, on every day of a year', () => {
    const intl = new Intl.DateTimeFormat('en-US', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    const days = Array.from({ length: 366 }, (_, count) => addDays(day('2028-01-01'), count));
    const said = days.map((one) => intl.format(new Date(one)));
    expect(days.map((one) => dayInWords(one))).toEqual(said);
  });

  test('is the one on the wall calendar, late in the evening and early in the morning', () => {
    expect(localDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
    expect(localDay(new Date(2026, 2, 5, 0, 1))).toBe('2026-03-05');
  });

  test('has its times in the zone of the device', () => {
    const offset = new Date(2026, 2, 11, 10, 0).getTimezoneOffset();
    const utc = new Date(Date.UTC(2026, 2, 11, 10, offset)).toISOString();
    expect(localTimeInUtc(day('2026-03-11'), 10, 0)).toBe(utc.replace(/[-:]|\.000/g, ''));
  });
});

describe('a length of time', () => {
  test.each(['P10D', 'P2W', 'P1M', 'P999D'])('is written as it was read: %s', (text) => {
    const length = parseLength(text);
    expect(length && writeLength(length)).toBe(text);
  });

  test.each(['P0D', 'P', '2W', 'P2Y', 'PT5H', 'P1W2D', 'P-3D', 'P1000D', 'p2w'])('is not read from %j', (text) => {
    expect(parseLength(text)).toBeNull();
  });

  test('of a month ends on the last day of a shorter month', () => {
    expect(addLength(day('2026-01-31'), { count: 1, unit: 'months' })).toBe('2026-02-28');
  });
});
