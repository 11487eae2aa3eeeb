import { parseDay, yearOf, type RegionCalendar, type Weekday } from '../plan/index.ts';
import { isRecord, readName } from './json.ts';
import { parseRegionCode } from './region-code.ts';

/** Longer than any build writes; more is broken or an attack. */
const MOST_YEARS = 10;
/** A week needs working days, or no plan would find one. */
const LONGEST_WEEKEND = 3;

/**
 * Reads the holidays of a region, such as `GB` or `GB-ENG`, from its country's file. Null where the file
 * is not as this site writes it, in whatever place, or does not hold the region: with half of
 * a calendar, a plan would put steps on holidays and say that it had checked.
 */
export function readHolidayFile(json: unknown, region: string): RegionCalendar | null {
  const code = parseRegionCode(region);
  if (!code || !isRecord(json) || json.code !== code.country) return null;
  const country = readName(json.name);
  const weekend = readWeekend(json.weekend);
  const years = readYears(json.years);
  const national = years && readHolidays(json.holidays, years);
  if (country === null || !weekend || !years || !national) return null;
  if (code.part === null) return { region, name: country, weekend, years, holidays: Object.fromEntries(national) };

  const part = isRecord(json.regions) ? json.regions[code.part] : null;
  const name = isRecord(part) ? readName(part.name) : null;
  const adds = isRecord(part) ? readHolidays(part.adds ?? {}, years) : null;
  const drops = isRecord(part) ? readDays(part.drops ?? []) : null;
  if (name === null || !adds || !drops) return null;
  const kept = national.filter(([day]) => !drops.includes(day));
  return { region, name: `${name}, ${country}`, weekend, years, holidays: Object.fromEntries([...kept, ...adds]) };
}

function readWeekend(json: unknown): readonly Weekday[] | null {
  if (!Array.isArray(json) || new Set(json).size !== json.length || json.length > LONGEST_WEEKEND) return null;
  return json.every(isWeekday) ? json : null;
}

function isWeekday(value: unknown): value is Weekday {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6;
}

function readYears(json: unknown): RegionCalendar['years'] | null {
  if (!Array.isArray(json) || json.length !== 2 || !json.every((year) => Number.isInteger(year))) return null;
  const [first, last] = [Number(json[0]), Number(json[1])];
  return first <= last && last - first < MOST_YEARS ? [first, last] : null;
}

function readHolidays(
  json: unknown,
  [first, last]: RegionCalendar['years'],
): readonly (readonly [day: string, name: string])[] | null {
  if (!isRecord(json)) return null;
  const holidays = Object.entries(json).map(([key, value]) => {
    const [day, name] = [parseDay(key), readName(value)];
    return day === null || name === null || yearOf(day) < first || yearOf(day) > last ? null : ([day, name] as const);
  });
  return holidays.includes(null) ? null : holidays.filter((holiday) => holiday !== null);
}

function readDays(json: unknown): readonly string[] | null {
  return Array.isArray(json) && json.every((day: unknown) => typeof day === 'string' && parseDay(day) !== null)
    ? json
    : null;
}
