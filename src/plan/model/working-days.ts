import { addDays, weekdayOf, yearOf, type Day, type Weekday } from './day.ts';

/** The public holidays and weekends of a country or a part of one, for the years that are known. */
export interface RegionCalendar {
  /** ISO 3166 code, such as `US` or `GB-ENG`. */
  readonly region: string;
  /** Its name in English, such as "United States". */
  readonly name: string;
  readonly weekend: readonly Weekday[];
  /** The name of each public holiday by its day. */
  readonly holidays: Readonly<Record<string, string>>;
  /** First and last year that the holidays are known for. */
  readonly years: readonly [first: number, last: number];
  /** Days that only some parts of the country have off, by name. They do not count: a plan may name them. */
  readonly inSomeParts?: Readonly<Record<string, string>>;
  /** Set if the government fixes the holidays anew each year, so that later ones are expected, not certain. */
  readonly decreedYearly?: boolean;
}

/** Why a day is no working day. */
export type DayOffReason =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly day: Day; readonly name: string }
  | { readonly kind: 'day-off'; readonly day: Day };

/** Which days count as working days for one plan. */
export interface WorkingDays {
  /** Null on a working day, else why it is none. A holiday at a weekend counts as the weekend. */
  readonly whyOff: (day: Day) => DayOffReason | null;
  /** The first working day on or after the day. */
  readonly onOrAfter: (day: Day) => Day;
  /** The first working day after the day. */
  readonly after: (day: Day) => Day;
  /** Why each day from `from` up to but not including `to` is no working day, the weekend named once. */
  readonly between: (from: Day, to: Day) => readonly DayOffReason[];
  /** Whether the region's holidays are known for the year of the day. */
  readonly covers: (day: Day) => boolean;
}

const SATURDAY_AND_SUNDAY: readonly Weekday[] = [6, 0];

/**
 * Working days of a region (Monday to Friday and no holidays where none is given), less the reader's own days off.
 *
 * @param workdays holidays that do not count, because the reader can follow up on them
 */
export function workingDays(
  region: RegionCalendar | null,
  daysOff: readonly Day[],
  workdays: readonly Day[] = [],
): WorkingDays {
  const weekend = region?.weekend ?? SATURDAY_AND_SUNDAY;
  const holidays = new Map(Object.entries(region?.holidays ?? {}));

  const find = (day: Day): DayOffReason | null => {
    if (weekend.includes(weekdayOf(day))) return { kind: 'weekend' };
    const name = holidays.get(day);
    if (name !== undefined && !workdays.includes(day)) return { kind: 'holiday', day, name };
    return daysOff.includes(day) ? { kind: 'day-off', day } : null;
  };
  // The paces of a plan count over the same days.
  const found = new Map<Day, DayOffReason | null>();
  const whyOff = (day: Day): DayOffReason | null => {
    const known = found.get(day);
    if (known !== undefined) return known;
    const reason = find(day);
    found.set(day, reason);
    return reason;
  };
  const onOrAfter = (day: Day): Day => {
    // Ends: a week has a working day, a region few holidays, and a situation at most MOST_DAYS_OFF days off.
    let working = day;
    while (whyOff(working)) working = addDays(working, 1);
    return working;
  };
  const between = (from: Day, to: Day): readonly DayOffReason[] => {
    const reasons: DayOffReason[] = [];
    for (let day = from; day < to; day = addDays(day, 1)) {
      const reason = whyOff(day);
      if (reason && !(reason.kind === 'weekend' && reasons.some(({ kind }) => kind === 'weekend')))
        reasons.push(reason);
    }
    return reasons;
  };
  return {
    whyOff,
    onOrAfter,
    after: (day) => onOrAfter(addDays(day, 1)),
    between,
    covers: (day) => region === null || (yearOf(day) >= region.years[0] && yearOf(day) <= region.years[1]),
  };
}
