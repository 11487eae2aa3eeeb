/** A time on the clock: hours 0 to 23, minutes 0 to 59. */
export interface ClockTime {
  readonly hours: number;
  readonly minutes: number;
}

/** Reads `10:00`, as a time field of a form gives it. Null for anything else. */
export function readClock(text: string): ClockTime | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : { hours: Number(hours), minutes: Number(minutes) };
}

/** Reads `10:00` where nothing else can stand. Throws a RangeError if something else does. */
export function clockOf(text: string): ClockTime {
  const clock = readClock(text);
  if (clock === null) throw new RangeError(`A clock time is written like 10:00, not ${text}.`);
  return clock;
}

/** A time on the clock as {@link readClock} reads it: `10:00`. */
export function clockText({ hours, minutes }: ClockTime): string {
  return `${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** A number with two digits at least: `07`. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
