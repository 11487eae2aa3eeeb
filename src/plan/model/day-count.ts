// How the day of a step was counted: the data of "How this day was counted". The steps' own computation makes it, and a
// step's day is where its count ends, so that the two cannot differ.
import { addDays, later, type Day } from './day.ts';
import { addLength, type Length } from './length.ts';
import type { Pace } from './situation.ts';
import type { DayOffReason, WorkingDays } from './working-days.ts';

/** What a count starts from. */
export type CountStart =
  | 'interview'
  | 'promise'
  | 'new-date'
  | 'agreed-call'
  | 'undecided'
  | 'contact'
  | 'other-offer'
  | 'rejected'
  | 'offer'
  | 'today';

/** A day that a count passed over, and why. */
export interface SkippedDay {
  readonly day: Day;
  readonly because: DayOffReason;
}

/** One move of a count, and the day that it came to. */
export type CountMove =
  /** The length of time in which they promised a reply. */
  | { readonly kind: 'period'; readonly length: Length; readonly to: Day }
  /** So many days later, whether working days or not. */
  | { readonly kind: 'days'; readonly count: number; readonly to: Day }
  /** So many working days later. */
  | { readonly kind: 'working-days'; readonly count: number; readonly skipped: readonly SkippedDay[]; readonly to: Day }
  /** From a day that is no working day to the next one. */
  | { readonly kind: 'next-working-day'; readonly skipped: readonly SkippedDay[]; readonly to: Day }
  /** From a day that is no working day to the last one before it. */
  | { readonly kind: 'previous-working-day'; readonly skipped: readonly SkippedDay[]; readonly to: Day }
  /** No working day lies in the week before: the day stays, for the next move. */
  | { readonly kind: 'no-working-day-before'; readonly skipped: readonly SkippedDay[]; readonly to: Day }
  /** Less than a week after the contact on `since`, so a week after it. */
  | { readonly kind: 'week-apart'; readonly since: Day; readonly to: Day }
  /** Less than a week after the contact on `since`, and left there, as it is a day that they gave. */
  | { readonly kind: 'day-they-gave'; readonly since: Day; readonly to: Day }
  /** The day had passed, so today. */
  | { readonly kind: 'passed'; readonly to: Day }
  /** Not after the day of the other offer. */
  | { readonly kind: 'not-after-offer'; readonly to: Day };

/** A count from its first day to its last. */
export interface DayCount {
  readonly from: Day;
  readonly start: CountStart;
  readonly moves: readonly CountMove[];
}

/** What the plan would do at another pace in a step's place. */
export interface OtherPace {
  readonly pace: Pace;
  /** Null where that pace has no such step. */
  readonly step: { readonly title: string; readonly day: Day; readonly count: DayCount } | null;
}

/** A count that begins. */
export function countFrom(from: Day, start: CountStart): DayCount {
  return { from, start, moves: [] };
}

/** The day that a count came to. */
export function endOf({ from, moves }: DayCount): Day {
  return moves.at(-1)?.to ?? from;
}

/** The count and one more move. */
export function withMove(count: DayCount, move: CountMove): DayCount {
  return { ...count, moves: [...count.moves, move] };
}

/** The count and the length of time in which they promised a reply. */
export function countPeriod(count: DayCount, length: Length): DayCount {
  return withMove(count, { kind: 'period', length, to: addLength(endOf(count), length) });
}

/** The count and so many days more, whether working days or not. */
export function countDays(count: DayCount, days: number): DayCount {
  return withMove(count, { kind: 'days', count: days, to: addDays(endOf(count), days) });
}

/** The count and so many working days more. */
export function countWorkingDays(count: DayCount, howMany: number, workingDays: WorkingDays): DayCount {
  const start = endOf(count);
  let to = start;
  for (let counted = 0; counted < howMany; counted++) to = workingDays.after(to);
  const skipped = daysOffBetween(addDays(start, 1), to, workingDays);
  return withMove(count, { kind: 'working-days', count: howMany, skipped, to });
}

/** The count, and from a day that is no working day to the next one. */
export function toWorkingDay(count: DayCount, workingDays: WorkingDays): DayCount {
  const start = endOf(count);
  const to = workingDays.onOrAfter(start);
  if (to === start) return count;
  return withMove(count, { kind: 'next-working-day', skipped: daysOffBetween(start, to, workingDays), to });
}

/** The count, and today where its day has passed. */
export function notBefore(count: DayCount, today: Day): DayCount {
  const end = endOf(count);
  return end < today ? withMove(count, { kind: 'passed', to: later(end, today) }) : count;
}

/** The days from `from` up to but not including `to` that are no working days. */
export function daysOffBetween(from: Day, to: Day, { whyOff }: WorkingDays): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const because = whyOff(day);
    if (because) skipped.push({ day, because });
  }
  return skipped;
}
