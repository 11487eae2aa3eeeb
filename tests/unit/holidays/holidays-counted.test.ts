import { describe, expect, test } from 'vitest';

import { holidaysCounted } from '../../../src/holidays/index.ts';
import { parseDay, type Day } from '../../../src/plan/index.ts';
import { calendarOf } from './generated.ts';

const US = calendarOf('US');
const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};
const AUTUMN = [day('2026-11-01'), day('2026-12-31')] as const;
const NONE = { workdays: [], daysOff: [] };

describe('the holidays counted', () => {
  test('are those of the days, in order, both ends included', () => {
    const names = holidaysCounted(US, AUTUMN, NONE).map(({ day, name }) => `${day} ${name}`);
    expect(names).toEqual(['2026-11-11 Veterans Day', '2026-11-26 Thanksgiving Day', '2026-12-25 Christmas Day']);
    const thanksgiving = [day('2026-11-26'), day('2026-11-26')] as const;
    expect(holidaysCounted(US, thanksgiving, NONE)).toHaveLength(1);
  });

  test('leave out those at a weekend, which change nothing', () => {
    const july = [day('2026-07-01'), day('2026-07-31')] as const;
    // Independence Day 2026 is a Saturday, with a substitute on the Friday.
    expect(holidaysCounted(US, july, NONE).map(({ day }) => day)).toEqual(['2026-07-03']);
  });

  test('hold a struck one, so that it can be taken back', () => {
    const struck = { ...NONE, workdays: [day('2026-11-11')] };
    expect(holidaysCounted(US, AUTUMN, struck).map(({ isStruck }) => isStruck)).toEqual([true, false, false]);
  });

  test('hold the days that the reader added, also with no region', () => {
    const added = { ...NONE, daysOff: [day('2026-11-27'), day('2026-11-26')] };
    expect(holidaysCounted(US, AUTUMN, added).map(({ name }) => name)).toEqual([
      'Veterans Day',
      'Thanksgiving Day',
      'Your day off',
      'Christmas Day',
    ]);
    expect(holidaysCounted(null, AUTUMN, added)).toEqual([
      { day: '2026-11-26', name: 'Your day off', isAdded: true, isStruck: false },
      { day: '2026-11-27', name: 'Your day off', isAdded: true, isStruck: false },
    ]);
  });

  test('say of a day of some parts that it is one', () => {
    const august = [day('2026-08-24'), day('2026-08-31')] as const;
    expect(holidaysCounted(calendarOf('GB'), august, NONE).map(({ name }) => name)).toEqual([
      'Summer bank holiday (in parts of the United Kingdom)',
    ]);
  });
});
