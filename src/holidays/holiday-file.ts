import type { RegionCalendar, Weekday } from '../plan/index.ts';

/** The name of each public holiday by its day, `2026-11-26`. */
export type HolidayNames = RegionCalendar['holidays'];

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
  /** What the whole country keeps. */
  readonly holidays: HolidayNames;
  /** Its parts by the second half of their ISO 3166-2 codes. */
  readonly regions: Readonly<Record<string, RegionPart>>;
}

/** A part of a country: what it keeps besides the country's holidays, or calls otherwise, and what it does not keep. */
export interface RegionPart {
  readonly name: string;
  readonly adds?: HolidayNames;
  readonly drops?: readonly string[];
}

/** What the build writes for choosing a region: `/holidays/regions.json`. */
export interface RegionListFile {
  readonly licence: string;
  readonly countries: readonly CountryEntry[];
}

/** A country in the list of regions. */
export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  /** Another name that people look for, where the data has one. */
  readonly also?: string;
  /** The names of its parts by the second half of their codes. */
  readonly parts?: Readonly<Record<string, string>>;
}
