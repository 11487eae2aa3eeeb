import { addDays, daysBetween, later, type Day } from '../model/day.ts';
import type { Lateness, Move, MoveReason, StepKind, TimeOfDay } from '../model/plan.ts';
import type { Pace } from '../model/situation.ts';
import type { EmployerPromise, ProcessState } from '../model/replay-log.ts';
import type { WorkingDays } from '../model/working-days.ts';

/** A contact that is still to be made, with its day and how it came there. */
export interface PlannedContact {
  readonly kind: Extract<StepKind, 'check-in' | 'follow-up' | 'last-ask'>;
  /** Its place among the contacts since the promise, from 1. */
  readonly number: number;
  readonly day: Day;
  /** Mid-afternoon only on the very day of a date that they named. */
  readonly time: TimeOfDay;
  readonly moved: Move | null;
  readonly late: Lateness | null;
}

/** The contacts still to be made, and the day to let go after the last of them. */
export interface ContactPlan {
  readonly contacts: readonly PlannedContact[];
  readonly letGo: { readonly day: Day; readonly late: Lateness | null };
}

/** The day that a contact would be on were every day a working day, and the working day that it is on. */
interface Base {
  readonly from: Day;
  readonly day: Day;
  /** The first of the days that were counted to get there, where that is before `from`. */
  readonly since?: Day;
}

type Placed = Pick<PlannedContact, 'day' | 'moved'>;

/** Two contacts stay at least this many days apart (rule once-a-week-at-most). */
const WEEK = 7;
/** A promise that runs at least this long earns a reserved reader one more contact (rule long-process-once-more). */
const LONG_PROMISE = 28;

/**
 * Places the contacts that are left (docs/the-plan.md, "Kinds and their days").
 *
 * @param firstChoiceDay the day on which word of another offer is planned; the week's gap counts from it too
 */
export function planContacts(
  state: ProcessState,
  pace: Pace,
  today: Day,
  workingDays: WorkingDays,
  firstChoiceDay: Day | null,
): ContactPlan {
  const total = contactsInAll(state.promise, pace);
  const contacts: PlannedContact[] = [];
  let made = state.lastContact;
  let previous = firstChoiceDay === null ? made : later(firstChoiceDay, made ?? firstChoiceDay);

  for (let number = state.contacts.length + 1; number <= total; number++) {
    const lastCounted = contacts.at(-1)?.day ?? state.contacts.at(-1);
    const base =
      lastCounted === undefined
        ? checkInDay(state.promise, pace, workingDays)
        : nextDay(lastCounted, pace, workingDays);
    const due = withGap(base, state.promise, made, workingDays);
    const placed =
      due.day < today
        ? { ...fromToday(state.promise, today, previous, workingDays), late: lateness(due.day, today) }
        : { ...withGap(base, state.promise, previous, workingDays), late: null };
    contacts.push({
      kind: kindOf(number, total, pace),
      number,
      ...placed,
      time: timeOf(placed.day, state.promise, pace),
    });
    // An entry may lie after today, and a day that they gave before it.
    made = later(placed.day, made ?? placed.day);
    previous = later(placed.day, previous ?? placed.day);
  }
  return { contacts, letGo: letGoDay(previous ?? state.promise.given, pace, today) };
}

function contactsInAll(promise: EmployerPromise, pace: Pace): number {
  if (pace === 'persistent') return 4;
  if (pace === 'steady') return 3;
  return 'by' in promise && daysBetween(promise.given, promise.by) >= LONG_PROMISE ? 2 : 1;
}

function kindOf(number: number, total: number, pace: Pace): PlannedContact['kind'] {
  if (number === 1) return 'check-in';
  return number === total && pace !== 'reserved' ? 'last-ask' : 'follow-up';
}

/** The day of the first contact after the promise, before any gap or lateness. */
function checkInDay(promise: EmployerPromise, pace: Pace, workingDays: WorkingDays): Base {
  switch (promise.kind) {
    case 'date': {
      const first = workingDays.after(promise.by);
      return pace === 'reserved'
        ? { from: addDays(promise.by, 2), day: workingDays.after(first), since: addDays(promise.by, 1) }
        : { from: addDays(promise.by, 1), day: first };
    }
    case 'new-date': {
      const from = pace === 'reserved' ? addDays(promise.by, 1) : promise.by;
      return { from, day: workingDays.onOrAfter(from) };
    }
    case 'agreed-call':
      return { from: promise.by, day: workingDays.onOrAfter(promise.by) };
    case 'nothing':
      return withinAWeek(promise.given, workingDays);
    case 'undecided':
      return nextDay(promise.given, 'steady', workingDays);
  }
}

/** A week after the interview or before it, no later; only a week without any working day leaves it for after. */
function withinAWeek(interview: Day, workingDays: WorkingDays): Base {
  const from = addDays(interview, WEEK);
  for (let day = from; day > interview; day = addDays(day, -1)) {
    if (!workingDays.whyOff(day)) return { from, day };
  }
  return { from, day: workingDays.onOrAfter(from) };
}

function nextDay(last: Day, pace: Pace, workingDays: WorkingDays): Base {
  const from = pace === 'reserved' ? addDays(last, LONG_PROMISE) : addDays(last, WEEK);
  return { from, day: workingDays.onOrAfter(from) };
}

/** The day of a contact whose day has passed: today, or the next day on which it may be. */
function fromToday(promise: EmployerPromise, today: Day, previous: Day | null, workingDays: WorkingDays): Placed {
  return withGap({ from: today, day: workingDays.onOrAfter(today) }, promise, previous, workingDays);
}

/** Keeps a week from the contact before, unless the day is one that they gave. */
function withGap(base: Base, promise: EmployerPromise, previous: Day | null, workingDays: WorkingDays): Placed {
  const nextAllowed = previous === null ? base.day : addDays(previous, WEEK);
  if (previous !== null && base.day < nextAllowed && !isDayTheyGave(base.day, promise)) {
    const day = workingDays.onOrAfter(nextAllowed);
    const because: MoveReason[] = [{ kind: 'week', since: previous }, ...workingDays.between(nextAllowed, day)];
    return { day, moved: day === base.from ? null : { from: base.from, because } };
  }
  if (base.day === base.from) return { day: base.day, moved: null };
  // A day within the week moves to before the days that are off, every other one to after them.
  const [start, end] = base.day < base.from ? [base.day, addDays(base.from, 1)] : [base.since ?? base.from, base.day];
  return { day: base.day, moved: { from: base.from, because: workingDays.between(start, end) } };
}

/** Whether a contact on the day needs no week's gap, for it is on a date that they gave. */
function isDayTheyGave(day: Day, promise: EmployerPromise): boolean {
  return (promise.kind === 'new-date' || promise.kind === 'agreed-call') && day === promise.by;
}

function timeOf(day: Day, promise: EmployerPromise, pace: Pace): TimeOfDay {
  return promise.kind === 'new-date' && day === promise.by && pace !== 'reserved' ? 'mid-afternoon' : 'mid-morning';
}

/** The day to let go: a week after the last contact, two for a reserved reader (our suggestion); today where that has passed. */
function letGoDay(lastContact: Day, pace: Pace, today: Day): ContactPlan['letGo'] {
  const due = addDays(lastContact, pace === 'reserved' ? 2 * WEEK : WEEK);
  return due >= today ? { day: due, late: null } : { day: today, late: lateness(due, today) };
}

/** How late something is that was due on a day before today. */
export function lateness(due: Day, today: Day): Lateness {
  return { due, days: daysBetween(due, today) };
}
