import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  dateOf,
  firstOfMonth,
  monthInWords,
  weekdayInWords,
  weekdayOf,
  type Weekday,
} from '../../../../src/plan/model/day.ts';
import type { Plan, RegionCalendar } from '../../../../src/plan/index.ts';
import {
  monthsOf,
  weekFrom,
  type DaysNotWorked,
  type Month,
  type MonthDay,
} from '../../../../src/plan/model/months.ts';
import { given, planOfGiven } from '../../../property/plan/arbitrary.ts';
import { caseOne, day, days, planOf, US } from '../situations.ts';

const SUNDAY: Weekday = 0;
const MONDAY: Weekday = 1;
const NOTHING_OFF: DaysNotWorked = { region: null, daysOff: [] };

const daysIn = (months: readonly Month[]): readonly MonthDay[] =>
  months.flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell !== null);

const cellOf = (months: readonly Month[], text: string): MonthDay | undefined =>
  daysIn(months).find((cell) => cell.day === text);

/** A month as it would hang on a wall, a line for each week. */
const drawn = (month: Month | undefined): string[] =>
  (month?.weeks ?? []).map((week) => week.map((cell) => String(cell?.date ?? '').padStart(2)).join(' '));

describe('the months of a plan', () => {
  const plan = planOf(caseOne(), '2026-03-05');
  const months = monthsOf(plan, NOTHING_OFF, MONDAY);

  test("run from today's to that of the last step", () => {
    expect(months.map(({ caption }) => caption)).toEqual(['March 2026', 'April 2026']);
  });

  test('have their days in weeks that start on Monday', () => {
    expect(drawn(months[0])).toEqual([
      '                   1',
      ' 2  3  4  5  6  7  8',
      ' 9 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 29',
      '30 31               ',
    ]);
  });

  test('or on Sunday', () => {
    const [march] = monthsOf(plan, NOTHING_OFF, SUNDAY);
    expect(drawn(march)[0]).toBe(' 1  2  3  4  5  6  7');
  });

  test('hold each step on its day', () => {
    expect(cellOf(months, '2026-03-11')?.steps).toEqual([
      { id: plan.steps[0]?.id, title: 'Check in by phone', kind: 'check-in' },
    ]);
  });

  test('mark today, and no other day', () => {
    const today = daysIn(months).filter(({ isToday }) => isToday);
    expect(today.map(({ day }) => day)).toEqual(['2026-03-05']);
  });

  test('leave out those in which nothing is to be done or waited for', () => {
    const ahead = planOf(
      caseOne({ interviews: days('2026-08-06'), reply: { kind: 'not-said' }, log: [] }),
      '2026-03-05',
    );
    const captions = monthsOf(ahead, NOTHING_OFF, MONDAY).map(({ caption }) => caption);
    expect(captions).toEqual(['March 2026', 'August 2026', 'September 2026']);
  });

  test('are none where nothing is left to do', () => {
    const log = [{ day: day('2026-03-06'), kind: 'let-go' as const }];
    expect(monthsOf(planOf(caseOne({ log }), '2026-03-06'), NOTHING_OFF, MONDAY)).toEqual([]);
  });
});

describe('a day in a wait', () => {
  const months = monthsOf(planOf(caseOne(), '2026-03-05'), NOTHING_OFF, MONDAY);
  const turn = (text: string): MonthDay['turn'] | undefined => cellOf(months, text)?.turn;

  test('lies after the last action and before the next contact', () => {
    expect(turn('2026-03-05')).toBeNull();
    expect(turn('2026-03-06')).toEqual({ until: '2026-03-10', isFirst: true, isBegun: false });
    expect(turn('2026-03-10')).toEqual({ until: '2026-03-10', isFirst: false, isBegun: true });
    expect(turn('2026-03-11')).toBeNull();
  });

  test('that goes on into a month is the first there, and begun', () => {
    const long = planOf(caseOne({ reply: { kind: 'by', day: day('2026-04-10') } }), '2026-03-05');
    const cell = cellOf(monthsOf(long, NOTHING_OFF, MONDAY), '2026-04-01');
    expect(cell?.turn).toEqual({ until: '2026-04-12', isFirst: true, isBegun: true });
  });
});

describe('a day that is no working day', () => {
  const off = (region: RegionCalendar | null, ...daysOff: string[]): readonly Month[] =>
    monthsOf(
      planOf(caseOne({ interviews: days('2026-11-19'), reply: { kind: 'not-said' }, log: [] }), '2026-11-19', region),
      { region, daysOff: days(...daysOff) },
      MONDAY,
    );

  test('is named where it is a holiday, at a weekend too', () => {
    const region = { ...US, holidays: { ...US.holidays, '2026-11-28': 'A Saturday' } };
    expect(cellOf(off(region), '2026-11-26')).toMatchObject({ holiday: 'Thanksgiving Day', isWeekend: false });
    expect(cellOf(off(region), '2026-11-28')).toMatchObject({ holiday: 'A Saturday', isWeekend: true });
  });

  test("follows the region's weekend, else Saturday and Sunday", () => {
    const weekend = (months: readonly Month[]): string[] =>
      daysIn(months.slice(0, 1))
        .filter(({ isWeekend, date }) => isWeekend && date <= 7)
        .map(({ day }) => day);
    expect(weekend(off(null))).toEqual(['2026-11-01', '2026-11-07']);
    expect(weekend(off({ ...US, weekend: [5, 6] }))).toEqual(['2026-11-06', '2026-11-07']);
  });

  test('is told apart where the reader took it off', () => {
    expect(cellOf(off(US, '2026-11-24'), '2026-11-24')).toMatchObject({ isDayOff: true, holiday: null });
    expect(cellOf(off(US, '2026-11-26'), '2026-11-26')).toMatchObject({ isDayOff: false });
  });
});

describe('what holds for the months of every plan', () => {
  const law = (name: string, holds: (months: readonly Month[], plan: Plan, weekStart: Weekday) => void): void => {
    test(name, () => {
      const weekStarts = fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6);
      fc.assert(
        fc.property(given, weekStarts, (from, weekStart) => {
          const plan = planOfGiven(from);
          const { daysOff } = from.situation;
          holds(monthsOf(plan, { region: from.region, daysOff }, weekStart), plan, weekStart);
        }),
        { numRuns: 60 },
      );
    });
  };

  law('each step stands in one cell, that of its day', (months, plan) => {
    const inCells = daysIn(months).flatMap(({ day, steps }) => steps.map(({ id }) => `${day} ${id}`));
    expect(inCells).toEqual(plan.steps.map(({ day, id }) => `${day} ${id}`));
  });

  law('each cell stands in the column of its weekday', (months, _plan, weekStart) => {
    const columns = weekFrom(weekStart);
    for (const week of months.flatMap(({ weeks }) => weeks)) {
      expect(week).toHaveLength(7);
      expect(week.some((cell) => cell !== null)).toBe(true);
      week.forEach((cell, column) => cell && expect(weekdayOf(cell.day)).toBe(columns[column]));
    }
  });

  law('each month has all its days, in order', (months) => {
    for (const month of months) {
      const dates = daysIn([month]).map(({ date }) => date);
      expect(dates).toEqual(dates.map((_, index) => index + 1));
      expect(dates.length).toBeGreaterThanOrEqual(28);
      expect(dates.length).toBeLessThanOrEqual(31);
    }
  });

  law('a wait is said once in each month that it touches', (months, plan) => {
    for (const month of months) {
      const cells = daysIn([month]);
      const touching = plan.waits.filter(({ from, until }) => cells.some(({ day }) => from < day && day <= until));
      expect(cells.filter(({ turn }) => turn?.isFirst)).toHaveLength(touching.length);
    }
  });
});

describe('a day in its month', () => {
  test.each([
    ['2026-03-05', '2026-03-01', 5, 'March 2026'],
    ['2026-12-31', '2026-12-01', 31, 'December 2026'],
    ['2028-02-29', '2028-02-01', 29, 'February 2028'],
  ])('%s', (text, first, date, words) => {
    expect(firstOfMonth(day(text))).toBe(first);
    expect(dateOf(day(text))).toBe(date);
    expect(monthInWords(day(text))).toBe(words);
  });

  test('has a weekday with a name', () => {
    expect(weekFrom(MONDAY).map(weekdayInWords)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
  });
});
