import { addDays, addTime, firstOfMonth, parseDay, weekdayOf, type Day, type Weekday } from '../../../plan/index.ts';

/** The day of that year, month (1 to 12) and date, or null where there is none. */
export function dayIn(year: number, month: number, date: number): Day | null {
  return parseDay([String(year), pad(month), pad(date)].join('-'));
}

/** Year and month (1 to 12) of a day. */
export function monthOf(day: Day): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The first day on or after the given one that has this number in its month; null for a number that no month has. */
export function nextDate(from: Day, date: number): Day | null {
  for (const months of [0, 1, 2]) {
    const { year, month } = monthOf(addTime(firstOfMonth(from), { months }));
    const day = dayIn(year, month, date);
    if (day && day >= from) return day;
  }
  return null;
}

/** The Monday of the day's week. Weeks begin on Monday, so that "next week" said on a Sunday begins the day after. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The first such weekday on or after the day. */
export function weekdayFrom(day: Day, weekday: Weekday): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The working day that is the `count`th after the day; null where a year holds fewer. */
export function addWorkingDays(day: Day, count: number, isWorkingDay: (day: Day) => boolean): Day | null {
  let left = count;
  for (let later = 1; later <= 366; later += 1) {
    const at = addDays(day, later);
    if (isWorkingDay(at)) left -= 1;
    if (left === 0) return at;
  }
  return null;
}

function pad(count: number): string {
  return String(count).padStart(2, '0');
}
