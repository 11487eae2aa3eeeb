// The entry point to public holidays: a region in, the days that are no working days there out.
export { holidaysCounted, type CountedHoliday, type ReadersDays } from './holidays-counted.ts';
export { loadRegion, loadRegionList, LONGEST_WAIT_IN_MS, type FetchJson } from './load.ts';
export { readHolidayFile } from './read-holiday-file.ts';
export type { RegionChoice } from './region-list.ts';
export { yearsOfThisBuild } from './years.ts';
