import {
  countDays,
  countFrom,
  countPeriod,
  countWorkingDays,
  daysOffBetween,
  endOf,
  notBefore,
  toWorkingDay,
  withMove,
  type DayCount,
} from '../model/day-count.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Move, MoveReason } from '../model/plan.ts';
import type { EmployerPromise } from '../model/replay-log.ts';
import type { Pace } from '../model/situation.ts';
import type { WorkingDays } from '../model/working-days.ts';

/** The day that a contact would be on were every day a working day, and the count to the working day that it is on. */
export interface Base {
  readonly from: Day;
  readonly count: DayCount;
  /** The first of the days that were counted to get there, where that is before `from`. */
  readonly since?: Day;
}

/** A contact's day with how it was counted, and why it is not on the day it would have been. */
export interface Placed {
  readonly day: Day;
  readonly moved: Move | null;
  readonly count: DayCount;
}

/** Two contacts stay at least this many days apart (rule once-a-week-at-most). */
export const WEEK = 7;
/** A promise that runs at least this long earns a reserved reader one more contact (rule long-process-once-more). */
export const LONG_PROMISE = 28;

/** The day of the first contact after the promise, before any gap or lateness. */
export function checkInDay(promise: EmployerPromise, pace: Pace, workingDays: WorkingDays): Base {
  switch (promise.kind) {
    case 'date': {
      const start = promise.length
        ? countPeriod(countFrom(promise.given, 'interview'), promise.length)
        : countFrom(promise.by, 'promise');
      const count = countWorkingDays(start, pace === 'reserved' ? 2 : 1, workingDays);
      return pace === 'reserved'
        ? { from: addDays(promise.by, 2), count, since: addDays(promise.by, 1) }
        : { from: addDays(promise.by, 1), count };
    }
    case 'new-date': {
      const start = countFrom(promise.by, 'new-date');
      return pace === 'reserved'
        ? { from: addDays(promise.by, 1), count: countWorkingDays(start, 1, workingDays) }
        : { from: promise.by, count: toWorkingDay(start, workingDays) };
    }
    case 'agreed-call':
      return { from: promise.by, count: toWorkingDay(countFrom(promise.by, 'agreed-call'), workingDays) };
    case 'nothing':
      return withinAWeek(promise.given, workingDays);
    case 'undecided':
      return daysAfter(countFrom(promise.given, 'undecided'), WEEK, workingDays);
  }
}

/** The day of a contact after the one on `last`: a week later, four at the reserved pace. */
export function nextDay(last: Day, pace: Pace, workingDays: WorkingDays): Base {
  return daysAfter(countFrom(last, 'contact'), pace === 'reserved' ? LONG_PROMISE : WEEK, workingDays);
}

/** The day of a contact whose day has passed: today, or the next day on which it may be. */
export function fromToday(due: DayCount, today: Day, workingDays: WorkingDays): Base {
  return { from: today, count: toWorkingDay(notBefore(due, today), workingDays) };
}

/** Keeps a week from the contact before, unless the day is one that they gave. */
export function withGap(base: Base, promise: EmployerPromise, previous: Day | null, workingDays: WorkingDays): Placed {
  const { from, count, since } = base;
  const day = endOf(count);
  if (previous !== null && day < addDays(previous, WEEK)) {
    if (!isDayTheyGave(day, promise)) return aWeekAfter(previous, base, workingDays);
    // The employer's own day, however soon after a contact it is.
    const allowed = day < previous ? count : withMove(count, { kind: 'day-they-gave', since: previous, to: day });
    return { day, moved: moveOf(from, day, since, workingDays), count: allowed };
  }
  return { day, moved: moveOf(from, day, since, workingDays), count };
}

function aWeekAfter(previous: Day, { from, count }: Base, workingDays: WorkingDays): Placed {
  const allowed = addDays(previous, WEEK);
  const spaced = toWorkingDay(withMove(count, { kind: 'week-apart', since: previous, to: allowed }), workingDays);
  const day = endOf(spaced);
  const because: MoveReason[] = [{ kind: 'week', since: previous }, ...workingDays.between(allowed, day)];
  return { day, moved: day === from ? null : { from, because }, count: spaced };
}

function moveOf(from: Day, day: Day, since: Day | undefined, workingDays: WorkingDays): Move | null {
  if (day === from) return null;
  // A day within the week moves to before the days that are off, every other one to after them.
  const [start, end] = day < from ? [day, addDays(from, 1)] : [since ?? from, day];
  return { from, because: workingDays.between(start, end) };
}

/** A week after the interview or before it, no later; only a week without any working day leaves it for after. */
function withinAWeek(interview: Day, workingDays: WorkingDays): Base {
  const week = countDays(countFrom(interview, 'interview'), WEEK);
  const from = endOf(week);
  for (let day = from; day > interview; day = addDays(day, -1)) {
    if (workingDays.whyOff(day)) continue;
    if (day === from) return { from, count: week };
    const skipped = [...daysOffBetween(day, addDays(from, 1), workingDays)].reverse();
    return { from, count: withMove(week, { kind: 'previous-working-day', skipped, to: day }) };
  }
  const skipped = [...daysOffBetween(addDays(interview, 1), addDays(from, 1), workingDays)].reverse();
  const none = withMove(week, { kind: 'no-working-day-before', skipped, to: from });
  return { from, count: toWorkingDay(none, workingDays) };
}

function daysAfter(start: DayCount, days: number, workingDays: WorkingDays): Base {
  const count = countDays(start, days);
  return { from: endOf(count), count: toWorkingDay(count, workingDays) };
}

/** Whether a contact on the day needs no week's gap, for it is on a date that they gave. */
function isDayTheyGave(day: Day, promise: EmployerPromise): boolean {
  return (promise.kind === 'new-date' || promise.kind === 'agreed-call') && day === promise.by;
}
