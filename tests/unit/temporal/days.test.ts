import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

import {
  addDays,
  addTime,
  dateOf,
  daysBetween,
  daysOfMonth,
  firstOfMonth,
  parseDay,
  weekdayOf,
  weeksOfMonth,
  yearOf,
  type Day,
} from '../../../src/plan/model/day.ts';

// A second opinion on each day of fifty years, from the standard's own arithmetic.
const FIRST = Temporal.PlainDate.from('2000-01-01');
const LAST = Temporal.PlainDate.from('2050-12-31');
const DATES = Array.from({ length: FIRST.until(LAST).days + 1 }, (_, days) => FIRST.add({ days }));

/** The days on which what we say and what Temporal says differ; there should be none. */
function disagreements(ours: (day: Day) => unknown, theirs: (date: Temporal.PlainDate) => unknown): string[] {
  return DATES.flatMap((date) => {
    const [a, b] = [ours(date.toString() as Day), theirs(date)].map(String);
    return a === b ? [] : [`${date.toString()}: ${String(a)}, not ${String(b)}`];
  });
}

test.each<[string, (day: Day) => unknown, (date: Temporal.PlainDate) => unknown]>([
  ['the day itself', parseDay, String],
  ['the weekday', weekdayOf, ({ dayOfWeek }) => dayOfWeek % 7],
  ['the year', yearOf, ({ year }) => year],
  ['the number in the month', dateOf, ({ day }) => day],
  ['the first of the month', firstOfMonth, (date) => date.with({ day: 1 })],
  ['how many days the month has', (day) => daysOfMonth(day).length, ({ daysInMonth }) => daysInMonth],
  ['the last day of the month', (day) => daysOfMonth(day).at(-1), (date) => date.with({ day: 31 })],
  ['the first week of the month', (day) => weeksOfMonth(day, 1)[0], firstMonday],
  ['the days from the first day', (day) => daysBetween(FIRST.toString() as Day, day), (date) => FIRST.until(date).days],
  ...[1, -1, 7, 28, 366, -366].map((days): [string, (day: Day) => unknown, (date: Temporal.PlainDate) => unknown] => [
    `${String(days)} days on`,
    (day) => addDays(day, days),
    (date) => date.add({ days }),
  ]),
  ...[1, -1, 11, 12, -60].map((months): [string, (day: Day) => unknown, (date: Temporal.PlainDate) => unknown] => [
    `${String(months)} months on`,
    (day) => addTime(day, { months }),
    (date) => date.add({ months }),
  ]),
  ['two weeks on', (day) => addTime(day, { weeks: 2 }), (date) => date.add({ weeks: 2 })],
])('of every day from 2000 to 2050 we and Temporal say the same: %s', (_, ours, theirs) => {
  expect(disagreements(ours, theirs)).toEqual([]);
});

test('there were fifty-one years of days', () => {
  expect(DATES).toHaveLength(18_628);
});

test('we and Temporal read the same texts as days, up to the 32nd of a 13th month', () => {
  const found: string[] = [];
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  for (let year = 2000; year <= 2050; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
        if ((parseDay(text) !== null) !== isDate(text)) found.push(text);
      }
    }
  }
  expect(found).toEqual([]);
});

function firstMonday(date: Temporal.PlainDate): Temporal.PlainDate {
  const first = date.with({ day: 1 });
  return first.subtract({ days: first.dayOfWeek - 1 });
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
