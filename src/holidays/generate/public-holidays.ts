import Holidays, { type HolidaysTypes } from 'date-holidays';

import { addDays, parseDay, yearOf, type Day } from '../../plan/index.ts';
import { correct, type NamesByDay } from '../corrections/index.ts';
import type { HolidayNames } from '../holiday-file.ts';

const HOUR_IN_MS = 3_600_000;

/**
 * The public holidays of a country, or of a part of one, in order: each day of a holiday of several days, substitute
 * days, and our corrections. Days of which only a part is off are left out.
 */
export function publicHolidays(
  country: string,
  part: string | null,
  years: readonly [first: number, last: number],
): HolidayNames {
  const [first, last] = years;
  // The country's own English comes first: Labor Day in the United States, Labour Day elsewhere.
  const options = { languages: [`en-${country.toLowerCase()}`, 'en'] };
  const calendar = part === null ? new Holidays(country, options) : new Holidays(country, part, options);
  const names: NamesByDay = new Map();
  // From a year before, for a feast of several days may run on into the new year.
  for (let year = first - 1; year <= last; year++) {
    for (const holiday of calendar.getHolidays(year).filter(({ type }) => type === 'public')) {
      for (const day of wholeDays(holiday)) {
        if (yearOf(day) >= first && yearOf(day) <= last)
          names.set(day, (names.get(day) ?? new Set()).add(holiday.name));
      }
    }
  }
  correct(names, { country, part, years });
  const inOrder = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([day, names]) => [day, [...names].join(' and ')]));
}

/**
 * The days that a holiday takes up from midnight to midnight. Turkey's feasts last 90 hours from 18:00 on the eve
 * (`2027-03-09 00:00:00 -0600`): three whole days, with a part of the day before and of the day after.
 */
function wholeDays({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const first = parseDay(date.slice(0, 10));
  if (first === null) throw new RangeError(`date-holidays gives ${date}, which does not start with a day.`);
  const hours = Math.round((end.getTime() - start.getTime()) / HOUR_IN_MS);
  const startHour = Number(date.slice(11, 13));
  const length = Math.round(hours / 24);
  // Days counted as days: a clock change makes one of 23 or 25 hours.
  if (startHour === 0 && Math.abs(hours - length * 24) <= 1) return daysFrom(first, 0, length);

  const from = startHour + Number(/ ([+-]\d\d)00$/.exec(date)?.[1] ?? 0);
  return daysFrom(first, Math.ceil(from / 24), Math.floor((from + hours) / 24));
}

/** The days that lie from `from` up to but not including `to` days after the first. */
function daysFrom(first: Day, from: number, to: number): readonly Day[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, count) => addDays(first, from + count));
}
