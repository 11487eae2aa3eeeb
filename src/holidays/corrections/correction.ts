import type { Weekday } from '../../plan/index.ts';

/** Who says so, and when that was last looked up. A check that is more than a year old fails the build. */
interface Checked {
  /** The law, decree or official calendar. */
  readonly authority: string;
  /** `YYYY-MM-DD` */
  readonly checkedOn: string;
}

/** What date-holidays has wrong or lacks. A correction that the data no longer needs fails the build. */
export interface HolidayCorrection extends Checked {
  /** The second half of an ISO 3166-2 code, if only a part of the country is meant. */
  readonly part?: string;
  /** Names in English by their day. */
  readonly add?: Readonly<Record<string, string>>;
  /** Days that are working days, whatever the data says. */
  readonly remove?: readonly string[];
  /** The right name by the one in the data. */
  readonly rename?: Readonly<Record<string, string>>;
}

/** A weekend that CLDR does not know. */
export interface WeekendCorrection extends Checked {
  readonly part?: string;
  readonly days: readonly Weekday[];
}

/** All that is corrected for one country: a file of this folder, named by the country's code. */
export interface CountryCorrections {
  /** ISO 3166-1 code. */
  readonly country: string;
  /** Set if the government fixes the holidays anew each year, so that those of later years are expected, not certain. */
  readonly decreedYearly?: Checked;
  readonly weekends?: readonly WeekendCorrection[];
  readonly holidays?: readonly HolidayCorrection[];
}
