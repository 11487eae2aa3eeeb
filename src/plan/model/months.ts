import {
  addDays,
  addTime,
  dateOf,
  daysOfMonth,
  firstOfMonth,
  monthInWords,
  weeksOfMonth,
  type Day,
  type Weekday,
} from './day.ts';
import type { Plan, Step } from './plan.ts';
import { workingDays, type RegionCalendar, type WorkingDays } from './working-days.ts';

/** A month as a calendar on a wall shows it, with what a plan has on its days. */
export interface Month {
  readonly first: Day;
  /** Its name and year: "March 2026". */
  readonly caption: string;
  /** Seven cells each; null before the first of the month and after its last day. */
  readonly weeks: readonly (readonly (MonthDay | null)[])[];
}

/** A day of a month, with what a plan has on it. */
export interface MonthDay {
  readonly day: Day;
  /** From 1 to 31. */
  readonly date: number;
  readonly steps: readonly Pick<Step, 'id' | 'title' | 'kind'>[];
  /** The employer's turn, where the day lies in a wait; `isFirst` on the first day of the wait within the month. */
  readonly turn: { readonly until: Day; readonly isFirst: boolean; readonly isBegun: boolean } | null;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
  /** The name of the public holiday, at a weekend too. */
  readonly holiday: string | null;
  /** A working day that the reader took off. */
  readonly isDayOff: boolean;
}

/** What makes days no working days: the region's calendar, where one was chosen, and the reader's own days off. */
export interface DaysNotWorked {
  readonly region: RegionCalendar | null;
  readonly daysOff: readonly Day[];
  /** Holidays that do not count, because the reader can follow up on them. */
  readonly workdays?: readonly Day[];
}

/**
 * The months from today's to that of the plan's last step, less those that hold neither a step nor a wait. None
 * where nothing is left to do.
 *
 * @param weekStart the day that weeks start on
 */
export function monthsOf(
  plan: Plan,
  { region, daysOff, workdays }: DaysNotWorked,
  weekStart: Weekday,
): readonly Month[] {
  const last = plan.steps.at(-1)?.day;
  if (last === undefined) return [];
  const { whyOff } = workingDays(region, daysOff, workdays);
  const months: Month[] = [];
  for (let first = firstOfMonth(plan.today); first <= last; first = addTime(first, { months: 1 })) {
    const days = daysOfMonth(first).map((day) => dayWith(day, plan, region, whyOff));
    if (days.some(({ isToday, steps, turn }) => isToday || steps.length > 0 || turn)) {
      months.push({ first, caption: monthInWords(first), weeks: weeksOf(first, days, weekStart) });
    }
  }
  return months;
}

/** The seven days of the week, from the one that it starts on. */
export function weekFrom(weekStart: Weekday): readonly Weekday[] {
  return [0, 1, 2, 3, 4, 5, 6].map((count) => ((weekStart + count) % 7) as Weekday);
}

function dayWith(
  day: Day,
  { today, steps, waits }: Plan,
  region: RegionCalendar | null,
  whyOff: WorkingDays['whyOff'],
): MonthDay {
  const date = dateOf(day);
  const why = whyOff(day)?.kind;
  const wait = waits.find(({ from, until }) => from < day && day <= until);
  const isBegun = wait !== undefined && addDays(wait.from, 1) < day;
  return {
    day,
    date,
    steps: steps.filter((step) => step.day === day).map(({ id, title, kind }) => ({ id, title, kind })),
    turn: wait ? { until: wait.until, isFirst: !isBegun || date === 1, isBegun } : null,
    isToday: day === today,
    isWeekend: why === 'weekend',
    holiday: region?.holidays[day] ?? null,
    isDayOff: why === 'day-off',
  };
}

function weeksOf(first: Day, days: readonly MonthDay[], weekStart: Weekday): Month['weeks'] {
  return weeksOfMonth(first, weekStart).map((start) =>
    [0, 1, 2, 3, 4, 5, 6].map((count) => days.find(({ day }) => day === addDays(start, count)) ?? null),
  );
}
