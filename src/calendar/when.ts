import { addDays, localTimeInUtc, parseDay, type Day } from '../plan/index.ts';
import { clockOf, twoDigits } from './clock.ts';

/** A start and an end, as RFC 5545 writes moments: `20260311T140000Z`, without the Z where a clock on the wall shows it. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** When an event is: a quarter of an hour, in UTC and as the reader's clock shows it, or a whole day. */
export type When =
  { readonly kind: 'time'; readonly utc: Span; readonly wall: Span } | { readonly kind: 'day'; readonly day: Day };

const MINUTES_OF_A_CONTACT = 15;

/** A day as RFC 5545 writes a DATE: `20260311`. */
export function basicDate(day: Day): string {
  return day.replaceAll('-', '');
}

/**
 * A quarter of an hour from a clock time such as `10:00` where the device is, or the whole day where that is null.
 *
 * @throws RangeError where the time is no clock time
 */
export function whenAt(day: Day, time: string | null): When {
  if (time === null) return { kind: 'day', day };
  const { hours, minutes } = clockOf(time);
  return {
    kind: 'time',
    utc: quarterFrom(localTimeInUtc(day, hours, minutes)),
    wall: quarterFrom(`${basicDate(day)}T${twoDigits(hours)}${twoDigits(minutes)}00`),
  };
}

/** In UTC the end is counted from the start there, for the clocks where the device is may change in between. */
function quarterFrom(start: string): Span {
  return { start, end: minutesLater(start, MINUTES_OF_A_CONTACT) };
}

/** A moment some minutes after another, or before it where they are negative; both as RFC 5545 writes them. */
export function minutesLater(moment: string, minutes: number): string {
  const [, year, month, date, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z?$/.exec(moment) ?? [];
  const day = parseDay([year, month, date].join('-'));
  if (day === null) throw new RangeError(`${moment} is no moment such as 20260311T150000Z.`);
  const count = Number(hour) * 60 + Number(minute) + minutes;
  const days = Math.floor(count / 1440);
  const ofDay = count - days * 1440;
  const [laterHour, laterMinute] = [Math.floor(ofDay / 60), ofDay % 60];
  // The seconds stay, and the Z where there is one.
  const rest = moment.slice(13);
  const laterDay = basicDate(addDays(day, days));
  return `${laterDay}T${twoDigits(laterHour)}${twoDigits(laterMinute)}${rest}`;
}
