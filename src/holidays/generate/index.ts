// Makes the files of public holidays at build. No page loads this: date-holidays is far too large.
export { countries, weekendOf, type Country } from './countries.ts';
export { makeHolidayFile } from './holiday-file.ts';
export { publicHolidays } from './public-holidays.ts';
export { makeRegionList } from './region-list.ts';
