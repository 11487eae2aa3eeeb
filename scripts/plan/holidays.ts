import { countries, makeHolidayFile } from '../../src/holidays/generate/index.ts';
import { parseRegionCode } from '../../src/holidays/choose.ts';
import { readHolidayFile, yearsOfThisBuild } from '../../src/holidays/index.ts';
import type { RegionCalendar } from '../../src/plan/index.ts';

/**
 * The holidays that a build of today would have for a region; null for a region that there are none of. How old a check
 * of a correction is makes no difference: that is for the build to refuse, and for `npm run check:holiday-years`.
 */
export function makeHolidays(region: string): RegionCalendar | null {
  const code = parseRegionCode(region)?.country;
  const country = countries().find((one) => one.code === code);
  if (!country) return null;
  const file: unknown = JSON.parse(JSON.stringify(makeHolidayFile(country, yearsOfThisBuild(), null)));
  return readHolidayFile(file, region);
}
