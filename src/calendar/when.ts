import { addDays, localTimeInUtc, parseDay, type Day, type Step, type TimeOfDay } from '../plan/index.ts';

/** When an event is: a quarter of an hour, in UTC as RFC 5545 writes it, or a whole day. */
export type When =
  { readonly kind: 'time'; readonly start: string; readonly end: string } | { readonly kind: 'day'; readonly day: Day };

/** A time on the clock: hours 0 to 23, minutes 0 to 59. */
export interface ClockTime {
  readonly hours: number;
  readonly minutes: number;
}

/** What the times of day of a plan mean on this reader's clock. */
export interface Hours {
  readonly midMorning: ClockTime;
  readonly midAfternoon: ClockTime;
}

/** What the page shows until the reader changes it. */
export const USUAL_HOURS: Hours = {
  midMorning: { hours: 10, minutes: 0 },
  midAfternoon: { hours: 14, minutes: 30 },
};

const CONTACTS: readonly Step['kind'][] = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];
const MINUTES_OF_A_CONTACT = 15;

/** A day as RFC 5545 writes a DATE: `20260311`. */
export function basicDate(day: Day): string {
  return day.replaceAll('-', '');
}

/** When a step is in a calendar: contacts at their time of day where the device is, everything else all day. */
export function whenOf({ kind, day, time }: Pick<Step, 'kind' | 'day' | 'time'>, hours: Hours): When {
  if (!CONTACTS.includes(kind)) return { kind: 'day', day };
  const start = startOn(day, time, hours);
  return { kind: 'time', start, end: minutesLater(start, MINUTES_OF_A_CONTACT) };
}

function startOn(day: Day, time: TimeOfDay | null, hours: Hours): string {
  const clock = time === 'mid-afternoon' ? hours.midAfternoon : hours.midMorning;
  return localTimeInUtc(day, clock.hours, clock.minutes);
}

/** A moment some minutes later. Counted in UTC, for the clocks where the device is may change in between. */
function minutesLater(moment: string, minutes: number): string {
  const [, year, month, date, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z$/.exec(moment) ?? [];
  const day = parseDay([year, month, date].join('-'));
  if (day === null) throw new RangeError(`${moment} is no moment such as 20260311T150000Z.`);
  const count = Number(hour) * 60 + Number(minute) + minutes;
  const [laterHour, laterMinute] = [Math.floor(count / 60) % 24, count % 60];
  return `${basicDate(addDays(day, Math.floor(count / 1440)))}T${twoDigits(laterHour)}${twoDigits(laterMinute)}00Z`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
