// The one file that touches dates. Everything else handles calendar days as ISO text, which sorts
// and compares as it stands. All arithmetic happens in UTC, so no clock change can shift a day, and by nothing that a
// clock in the place of Date could answer otherwise (docs/decisions/0001-calendar-days-as-text.md).
import { addMilliseconds, differenceInMilliseconds } from 'date-fns';
import { millisecondsInDay } from 'date-fns/constants';

/** A calendar day with no time and no zone, as ISO 8601 text such as `2026-03-11`. Made only by {@link parseDay} and the functions here. */
export type Day = string & { readonly day: unique symbol };

/** A day of the week: 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Reads `YYYY-MM-DD`. Returns null for anything else, impossible days such as 2026-02-30 included. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = toDate(text as Day);
  // Some engines read 30 February as a day of March: what is read must be what was written.
  return !Number.isNaN(date.getTime()) && toDay(date) === text ? (text as Day) : null;
}

/** The day that lies `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  // In UTC every day is as long as any other.
  return toDay(addMilliseconds(toDate(day), count * millisecondsInDay));
}

/** The day that lies the given time later; a month that is too short ends on its last day. */
export function addTime(
  day: Day,
  { days = 0, weeks = 0, months = 0 }: { days?: number; weeks?: number; months?: number },
): Day {
  return addDays(addMonths(day, months), weeks * 7 + days);
}

/** Whole days from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInMilliseconds(toDate(to), toDate(from)) / millisecondsInDay;
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  return toDate(day).getUTCDay() as Weekday;
}

/** The calendar year, such as 2026. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day's number in its month, from 1 to 31. */
export function dateOf(day: Day): number {
  return Number(day.slice(8));
}

/** The first day of the day's month. */
export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

// To open Intl's formatters takes a slow phone 30 ms before the form can answer, and they would give these words.
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day as people say it: "Wednesday 11 March", with the year where `withYear` is set. */
export function dayInWords(day: Day, withYear = false): string {
  const words = `${weekdayInWords(weekdayOf(day))} ${String(dateOf(day))} ${monthName(day)}`;
  return withYear ? `${words} ${day.slice(0, 4)}` : words;
}

/** The day's month with its year: "March 2026". */
export function monthInWords(day: Day): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

/** The name of a day of the week: "Wednesday". */
export function weekdayInWords(weekday: Weekday): string {
  return WEEKDAYS[weekday] as string;
}

/**
 * The moment, in UTC, at which the device's own clock shows `hours:minutes` on the day, as RFC 5545
 * writes it: `20260311T150000Z`. The one place where a plan meets the reader's time zone. A time that
 * the clocks skip on that day becomes the next one that exists.
 */
export function localTimeInUtc(day: Day, hours: number, minutes: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, hours, minutes).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** The calendar day that the clock's moment falls on where the device is. */
export function localDay(moment: Date): Day {
  return toDay(new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())));
}

function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] as string;
}

/** Day 0 of a month is the last of the month before. date-fns counts months in local time, whose months end elsewhere. */
function addMonths(day: Day, count: number): Day {
  const date = toDate(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return toDay(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))));
}

/** ECMA-262 21.4.1.32: a date without a time is one in UTC. */
function toDate(day: Day): Date {
  return new Date(day);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}
