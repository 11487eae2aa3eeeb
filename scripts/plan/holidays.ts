import { countries, makeHolidayFile } from '../../src/holidays/generate/index.ts';
import { parseRegionCode } from '../../src/holidays/choose.ts';
import { readHolidayFile, yearsOfThisBuild } from '../../src/holidays/index.ts';
import type { Day, RegionCalendar } from '../../src/plan/index.ts';

/** The holidays that a build of today would have for a region; null for a region that there are none of. */
export function makeHolidays(region: string, today: Day): RegionCalendar | null {
  const code = parseRegionCode(region)?.country;
  const country = countries().find((one) => one.code === code);
  if (!country) return null;
  const file: unknown = JSON.parse(JSON.stringify(makeHolidayFile(country, yearsOfThisBuild(), today)));
  return readHolidayFile(file, region);
}
