// The door to public holidays: a region in, the days that are no working days there out.
export { guessRegion } from './guess-region.ts';
export { loadRegion, loadRegionList, type FetchJson } from './load.ts';
export { readHolidayFile } from './read-holiday-file.ts';
export { readRegionList, type RegionChoice } from './region-list.ts';
export { searchRegions } from './search-regions.ts';
