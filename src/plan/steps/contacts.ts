import { checkInDay, fromToday, LONG_PROMISE, nextDay, WEEK, withGap, type Placed } from './contact-days.ts';
import { countDays, countFrom, endOf, notBefore, type DayCount } from '../model/day-count.ts';
import { daysBetween, later, type Day } from '../model/day.ts';
import type { Lateness, StepKind, TimeOfDay } from '../model/plan.ts';
import type { Pace } from '../model/situation.ts';
import type { EmployerPromise, ProcessState } from '../model/replay-log.ts';
import type { WorkingDays } from '../model/working-days.ts';

/** A contact that is still to be made, with its day and how it came there. */
export interface PlannedContact extends Placed {
  readonly kind: Extract<StepKind, 'check-in' | 'follow-up' | 'last-ask'>;
  /** Its place among the contacts since the promise, from 1. */
  readonly number: number;
  /** Mid-afternoon only on the very day of a date that they named. */
  readonly time: TimeOfDay;
  readonly late: Lateness | null;
}

/** The day to let go, with how it was counted. */
export interface PlannedEnd {
  readonly day: Day;
  readonly late: Lateness | null;
  readonly count: DayCount;
}

/** The contacts still to be made, and the day to let go after the last of them. */
export interface ContactPlan {
  readonly contacts: readonly PlannedContact[];
  readonly letGo: PlannedEnd;
}

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
        ? {
            ...withGap(fromToday(due.count, today, workingDays), state.promise, previous, workingDays),
            late: lateness(due.day, today),
          }
        : { ...(previous === made ? due : withGap(base, state.promise, previous, workingDays)), late: null };
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

function timeOf(day: Day, promise: EmployerPromise, pace: Pace): TimeOfDay {
  return promise.kind === 'new-date' && day === promise.by && pace !== 'reserved' ? 'mid-afternoon' : 'mid-morning';
}

/** The day to let go: a week after the last contact, two for a reserved reader (our suggestion); today where that has passed. */
function letGoDay(lastContact: Day, pace: Pace, today: Day): PlannedEnd {
  const week = countDays(countFrom(lastContact, 'contact'), pace === 'reserved' ? 2 * WEEK : WEEK);
  const [due, count] = [endOf(week), notBefore(week, today)];
  return { day: endOf(count), late: due < today ? lateness(due, today) : null, count };
}

/** How late something is that was due on a day before today. */
export function lateness(due: Day, today: Day): Lateness {
  return { due, days: daysBetween(due, today) };
}
