// The one file that touches dates. Everything else handles calendar days as ISO text, which sorts and compares as it
// is. date-fns does all the arithmetic, on dates whose local time is UTC, so that no clock change can shift a day
// (docs/decisions/0001-calendar-days-as-text.md).
import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  add,
  addDays as addDaysToDate,
  differenceInCalendarDays,
  eachDayOfInterval,
  eachWeekOfInterval,
  endOfMonth,
  getDate,
  getDay,
  getMonth,
  getYear,
  startOfMonth,
  type Duration,
} from 'date-fns';
import { constructFromSymbol } from 'date-fns/constants';

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
  return toDay(addDaysToDate(toDate(day), count));
}

/** The day that lies the given time later (earlier when negative); a month that is too short ends on its last day. */
export function addTime(day: Day, time: Pick<Duration, 'days' | 'weeks' | 'months'>): Day {
  return toDay(add(toDate(day), time));
}

/** Whole days from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  return getDay(toDate(day)) as Weekday;
}

/** The calendar year, such as 2026. */
export function yearOf(day: Day): number {
  return getYear(toDate(day));
}

/** The day's number in its month, from 1 to 31. */
export function dateOf(day: Day): number {
  return getDate(toDate(day));
}

/** The first day of the day's month. */
export function firstOfMonth(day: Day): Day {
  return toDay(startOfMonth(toDate(day)));
}

/** The days of the day's month, in order. */
export function daysOfMonth(day: Day): readonly Day[] {
  const date = toDate(day);
  return eachDayOfInterval({ start: startOfMonth(date), end: endOfMonth(date) }).map(toDay);
}

/** The first days of the weeks that the day's month touches; the first of them may lie in the month before. */
export function weeksOfMonth(day: Day, weekStartsOn: Weekday): readonly Day[] {
  const date = toDate(day);
  return eachWeekOfInterval({ start: startOfMonth(date), end: endOfMonth(date) }, { weekStartsOn }).map(toDay);
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

// date-fns' format would cost 5 KB (Brotli) for these names, and opening a formatter of Intl takes a slow phone 30 ms
// before the form can answer.
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day as people say it: "Wednesday, March 11", with the year where `withYear` is set. */
export function dayInWords(day: Day, withYear = false): string {
  const words = `${weekdayInWords(weekdayOf(day))}, ${monthName(day)} ${String(dateOf(day))}`;
  return withYear ? `${words}, ${day.slice(0, 4)}` : words;
}

/** The day in short, for a button: "Tue, Mar 10". */
export function shortDayInWords(day: Day): string {
  return `${weekdayInWords(weekdayOf(day)).slice(0, 3)}, ${monthName(day).slice(0, 3)} ${String(dateOf(day))}`;
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
  return MONTHS[getMonth(toDate(day))] as string;
}

/**
 * A date whose local getters and setters answer in UTC. The prototype is set afterwards, because a clock that stands in
 * for Date hands out plain dates also where a class that extends Date is constructed.
 */
function utc(value: Date | number | string): Date {
  return Object.setPrototypeOf(new Date(value), UTC_PROTOTYPE) as Date;
}

/** What date-fns makes from a date of ours is one of ours, by its own symbol for that. */
const UTC_PROTOTYPE = Object.create(UTCDateMini.prototype, { [constructFromSymbol]: { value: utc } }) as Date;

/** ECMA-262 21.4.1.32: a date without a time is one in UTC. */
function toDate(day: Day): Date {
  return utc(day);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}
