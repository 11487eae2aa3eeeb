import { parseDay, weekdayOf, type Day, type RegionCalendar } from '../plan/index.ts';

/** What the reader changed about which days are off. */
export interface ReadersDays {
  /** Holidays on which the reader can follow up all the same. */
  readonly workdays: readonly Day[];
  /** Days that the reader added as non-working. */
  readonly daysOff: readonly Day[];
}

/** A day that a plan steps round, or would if the reader had not struck it. */
export interface CountedHoliday {
  readonly day: Day;
  /** "Thanksgiving Day"; for a day that the reader added, "Your day off". */
  readonly name: string;
  readonly isAdded: boolean;
  readonly isStruck: boolean;
}

/**
 * The holidays from one day to another, both included, in order, with the days that the reader added. Those at a
 * weekend are left out: they change nothing. A struck one stays in the list, so that it can be taken back.
 */
export function holidaysCounted(
  calendar: RegionCalendar | null,
  [from, to]: readonly [from: Day, to: Day],
  { workdays, daysOff }: ReadersDays,
): readonly CountedHoliday[] {
  const holidays = Object.entries(calendar?.holidays ?? {}).flatMap(([text, name]): CountedHoliday[] => {
    const day = parseDay(text);
    return day === null ? [] : [{ day, name, isAdded: false, isStruck: workdays.includes(day) }];
  });
  const added = daysOff
    .filter((day) => calendar?.holidays[day] === undefined)
    .map((day): CountedHoliday => ({ day, name: 'Your day off', isAdded: true, isStruck: false }));
  const weekend = calendar?.weekend ?? [6, 0];
  return [...holidays, ...added]
    .filter(({ day }) => day >= from && day <= to && !weekend.includes(weekdayOf(day)))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
