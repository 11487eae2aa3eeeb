import { todayOnThisDevice, yearOf } from '../plan/index.ts';

/** How many years of holidays a build holds. */
const YEARS = 3;

/**
 * The years that a build's holidays cover: its own and the two after it. `SIT_TIGHT_YEAR` stands in for
 * the clock, so that a build can be made again as it was.
 *
 * @throws RangeError where that is no year
 */
export function yearsOfThisBuild(year = process.env.SIT_TIGHT_YEAR ?? ''): readonly [first: number, last: number] {
  if (year !== '' && !/^20\d\d$/.test(year))
    throw new RangeError(`SIT_TIGHT_YEAR is a year such as 2026, not ${year}.`);
  const first = year === '' ? yearOf(todayOnThisDevice()) : Number(year);
  return [first, first + YEARS - 1];
}
