import { countries, makeHolidayFile, makeRegionList, type Country } from '../../../src/holidays/generate/index.ts';
import { readRegionList, type RegionChoice } from '../../../src/holidays/choose.ts';
import { readHolidayFile } from '../../../src/holidays/index.ts';
import { parseDay, type RegionCalendar } from '../../../src/plan/index.ts';

const YEARS = [2026, 2028] as const;
/** A day on which no check of a correction is old: these tests are about dates, whenever they run. */
const CHECKED = parseDay('2026-11-25') ?? undefined;

/** A country of the data; a slip in a test fails at once. */
export function country(code: string): Country {
  const found = countries().find((country) => country.code === code);
  if (!found) throw new Error(`The data has no country ${code}`);
  return found;
}

/** What a browser gets of a country's file for 2026 to 2028. */
export function fileOf(code: string): unknown {
  return asJson(makeHolidayFile(country(code), YEARS, CHECKED));
}

/** A region's calendar for 2026 to 2028, as made at build and read in the browser. */
export function calendarOf(region: string): RegionCalendar {
  const calendar = readHolidayFile(fileOf(region.slice(0, 2)), region);
  if (!calendar) throw new Error(`The file of ${region} could not be read`);
  return calendar;
}

/** What a browser gets of the list of regions. */
export function regionListFile(): unknown {
  return asJson(makeRegionList(countries()));
}

/** All regions, as made at build and read in the browser. */
export function allRegions(): readonly RegionChoice[] {
  const regions = readRegionList(regionListFile());
  if (!regions) throw new Error('The list of regions could not be read');
  return regions;
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
