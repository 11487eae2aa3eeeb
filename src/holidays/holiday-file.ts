import type { RegionCalendar, Weekday } from '../plan/index.ts';

/** The name of each public holiday by its day, `2026-11-26`. */
export type HolidayNames = RegionCalendar['holidays'];

/**
 * What a country alone means where its parts have holidays of their own. `ask`: all its parts are listed, so the reader
 * is asked for one, and without an answer the days of any part count. `offer`: the country's own holidays are right
 * for most people, so a part is offered, and without one the days of parts are only named.
 */
export type PartsRule = 'ask' | 'offer';

/** What the build writes for a country: `/holidays/GB.json`. */
export interface HolidayFile {
  /** ISO 3166-1 code. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  readonly weekend: readonly Weekday[];
  /** First and last year that the holidays are known for. */
  readonly years: readonly [first: number, last: number];
  readonly licence: string;
  /** What the whole country has. */
  readonly holidays: HolidayNames;
  /** Set if the government fixes the holidays anew each year. */
  readonly decreedYearly?: true;
  /** Absent where all parts have the country's holidays. */
  readonly partsRule?: PartsRule;
  /** Its parts by the second half of their ISO 3166-2 codes. */
  readonly regions: Readonly<Record<string, RegionPart>>;
}

/** A part of a country: the holidays that it has besides the country's or by another name, and those that it lacks. */
export interface RegionPart {
  readonly name: string;
  readonly adds?: HolidayNames;
  readonly drops?: readonly string[];
  /** If it differs from the country's. */
  readonly weekend?: readonly Weekday[];
}

/** What the build writes for choosing a region: `/holidays/regions.json`. */
export interface RegionListFile {
  readonly licence: string;
  readonly countries: readonly CountryEntry[];
}

/** A country, or a part of one, in the list of regions. */
export interface RegionEntry {
  readonly name: string;
  /** Other names that people look for, in English and in the languages spoken there. */
  readonly also?: readonly string[];
}

/** A country in the list of regions. */
export interface CountryEntry extends RegionEntry {
  readonly code: string;
  readonly partsRule?: PartsRule;
  /** Its parts by the second half of their codes. */
  readonly parts?: Readonly<Record<string, RegionEntry>>;
}
