import Holidays, { type HolidaysTypes } from 'date-holidays';

import { addDays, parseDay, yearOf, type Day } from '../../plan/index.ts';
import type { HolidayNames } from '../holiday-file.ts';

const DAY_IN_MS = 86_400_000;

/** The public holidays of a country, or of a part of one, in order; each day of a holiday of several days, and substitute days too. */
export function publicHolidays(
  country: string,
  part: string | null,
  [first, last]: readonly [number, number],
): HolidayNames {
  // The country's own English comes first: Labor Day in the United States, Labour Day elsewhere.
  const options = { languages: [`en-${country.toLowerCase()}`, 'en'] };
  const calendar = part === null ? new Holidays(country, options) : new Holidays(country, part, options);
  const names = new Map<Day, Set<string>>();
  // From a year before, for a feast of several days may run on into the new year.
  for (let year = first - 1; year <= last; year++) {
    for (const holiday of calendar.getHolidays(year).filter(({ type }) => type === 'public')) {
      for (const day of daysOf(holiday)) {
        if (yearOf(day) >= first && yearOf(day) <= last)
          names.set(day, (names.get(day) ?? new Set()).add(holiday.name));
      }
    }
  }
  const inOrder = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([day, names]) => [day, [...names].join(' and ')]));
}

/** The days of a holiday. One that starts or ends within a day counts for all of it, and a clock change makes none longer. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const first = parseDay(date.slice(0, 10));
  if (first === null) throw new RangeError(`date-holidays gives ${date}, which does not start with a day.`);
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_IN_MS));
  return Array.from({ length }, (_, count) => addDays(first, count));
}
