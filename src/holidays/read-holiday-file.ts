import { parseDay, yearOf, type RegionCalendar, type Weekday } from '../plan/index.ts';
import type { HolidayNames, RegionPart } from './holiday-file.ts';
import { isRecord, readName } from './json.ts';
import { inSomeParts, markedAsPartial } from './parts-unknown.ts';
import { parseRegionCode, writeRegionCode } from './region-code.ts';

/** Longer than any build writes; more is broken or an attack. */
const MOST_YEARS = 10;
/** A week needs working days, or no plan would find one. */
const LONGEST_WEEKEND = 3;

/**
 * Reads the holidays of a region, such as `GB` or `GB-ENG`, from its country's file. Null where the file is not as
 * this site writes it, in whatever place, or does not hold the region: with half of a calendar, a plan would put
 * steps on holidays and say that it had checked.
 *
 * For a country alone whose parts should be asked for, the days of any part count, named "Summer bank holiday (in
 * parts of the United Kingdom)", and so do the weekends of any part.
 */
export function readHolidayFile(json: unknown, region: string): RegionCalendar | null {
  const code = parseRegionCode(region);
  if (!code || !isRecord(json) || json.code !== code.country) return null;
  const country = readName(json.name);
  const weekend = readWeekend(json.weekend);
  const years = readYears(json.years);
  const holidays = years && readHolidays(json.holidays, years);
  const regions = isRecord(json.regions) ? json.regions : {};
  if (country === null || !weekend || !years || !holidays) return null;
  const calendar: RegionCalendar = {
    region: writeRegionCode(code),
    name: country,
    weekend,
    years,
    holidays,
    ...(json.decreedYearly === true && { decreedYearly: true }),
  };
  if (code.part !== null) {
    const part = Object.hasOwn(regions, code.part) ? readPart(regions[code.part], years) : null;
    return part && ofPart(calendar, part);
  }

  if (json.partsRule === undefined) return calendar;
  const parts = Object.values(regions).map((part) => readPart(part, years));
  if (parts.includes(null)) return null;
  return ofUnknownPart(
    calendar,
    parts.filter((part) => part !== null),
    json.partsRule,
  );
}

function ofPart(country: RegionCalendar, { name, adds = {}, drops = [], weekend }: RegionPart): RegionCalendar {
  const shared = Object.entries(country.holidays).filter(([day]) => !drops.includes(day));
  return {
    ...country,
    name: `${name}, ${country.name}`,
    weekend: weekend ?? country.weekend,
    holidays: { ...Object.fromEntries(shared), ...adds },
  };
}

function ofUnknownPart(
  country: RegionCalendar,
  parts: readonly RegionPart[],
  partsRule: unknown,
): RegionCalendar | null {
  const ofSome = inSomeParts(country, parts);
  if (partsRule === 'offer') return { ...country, inSomeParts: ofSome };
  if (partsRule !== 'ask') return null;
  const weekend = [...new Set([...country.weekend, ...parts.flatMap((part) => part.weekend ?? [])])];
  if (weekend.length > LONGEST_WEEKEND) return null;
  return { ...country, weekend, holidays: { ...markedAsPartial(country, parts), ...ofSome } };
}

function readPart(json: unknown, years: RegionCalendar['years']): RegionPart | null {
  if (!isRecord(json)) return null;
  const name = readName(json.name);
  const adds = readHolidays(json.adds ?? {}, years);
  const drops = readDays(json.drops ?? []);
  const weekend = json.weekend === undefined ? undefined : readWeekend(json.weekend);
  if (name === null || !adds || !drops || weekend === null) return null;
  return { name, adds, drops, ...(weekend && { weekend }) };
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

function readHolidays(json: unknown, [first, last]: RegionCalendar['years']): HolidayNames | null {
  if (!isRecord(json)) return null;
  const holidays = Object.entries(json).map(([key, value]) => {
    const [day, name] = [parseDay(key), readName(value)];
    return day === null || name === null || yearOf(day) < first || yearOf(day) > last ? null : ([day, name] as const);
  });
  return holidays.includes(null) ? null : Object.fromEntries(holidays.filter((holiday) => holiday !== null));
}

function readDays(json: unknown): readonly string[] | null {
  return Array.isArray(json) && json.every((day: unknown) => typeof day === 'string' && parseDay(day) !== null)
    ? json
    : null;
}
