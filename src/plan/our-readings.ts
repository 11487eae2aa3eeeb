import type { Pace } from './situation.ts';

// Where the sources leave a gap that a plan must fill, the step says so with one of these.

/** Why a late thank-you is still in the plan. */
export const LATE_THANKS = 'The sources ask for it by the next day. We read that late beats never.';

/** Why a reserved reader gets a second contact, and when. */
export const ONCE_MORE =
  'One source allows one more contact after a process of a month or two, and names no day. We put it four weeks after the first.';

/** Why the other employer's day still stands when the interview comes after it. */
export const BEFORE_THE_INTERVIEW =
  'The other offer is due before this interview. We suggest telling them now, while they can still move the day.';

/** Why letting go falls on its day. */
export function lettingGo(pace: Pace): string {
  return pace === 'reserved'
    ? 'The sources say to wait after one check-in, and not how long. We suggest two weeks.'
    : 'The sources stop after the last contact without naming a day. We suggest giving them one more week.';
}
