/**
 * Fails three months before a build would: where a correction will be a year old, will no longer be needed, or a country
 * will have no holidays for a year: `npm run check:holiday-years`.
 */
import { pathToFileURL } from 'node:url';

import { countries, makeHolidayFile, type Country } from '../../src/holidays/generate/index.ts';
import { yearsOfThisBuild } from '../../src/holidays/index.ts';
import { addTime, dayInWords, todayOnThisDevice, yearOf, type Day } from '../../src/plan/index.ts';

const MONTHS_AHEAD = 3;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const day = addTime(todayOnThisDevice(), { months: MONTHS_AHEAD });
  const problems = holidayProblems(day);
  for (const problem of problems) console.error(problem);
  console.log(`Holidays as of ${dayInWords(day, true)}: ${String(problems.length)} to look up.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** What would be wrong with the holidays of a build on that day, a sentence for each country. */
export function holidayProblems(day: Day, of: readonly Country[] = countries()): readonly string[] {
  const years = yearsOfThisBuild(String(yearOf(day)));
  return of.flatMap((country) => {
    try {
      const { holidays } = makeHolidayFile(country, years, day);
      const known = new Set(Object.keys(holidays).map((key) => key.slice(0, 4)));
      const missing = [years[0], years[0] + 1, years[1]].filter((year) => !known.has(String(year)));
      return missing.map((year) => `${country.name} has no public holidays in ${String(year)}.`);
    } catch (error) {
      return [`${country.name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}
