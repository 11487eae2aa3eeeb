import type { RegionCalendar } from '../plan/index.ts';
import type { HolidayNames, RegionPart } from './holiday-file.ts';

/** The days that only some parts of a country have off, each by the name that most of those parts have for it. */
export function inSomeParts({ name, holidays }: RegionCalendar, parts: readonly RegionPart[]): HolidayNames {
  const names = new Map<string, string[]>();
  for (const [day, ofDay] of parts.flatMap(({ adds = {} }) => Object.entries(adds))) {
    // By another name the day is still everybody's.
    if (!(day in holidays)) names.set(day, [...(names.get(day) ?? []), ofDay]);
  }
  return Object.fromEntries(
    [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, all]) => [day, `${commonest(all)} ${partsOf(name)}`]),
  );
}

/** A country's holidays, those that some of its parts do not have marked as such. */
export function markedAsPartial({ name, holidays }: RegionCalendar, parts: readonly RegionPart[]): HolidayNames {
  const dropped = new Set(parts.flatMap(({ drops = [] }) => drops));
  return Object.fromEntries(
    Object.entries(holidays).map(([day, ofDay]) => [day, dropped.has(day) ? `${ofDay} ${partsOf(name)}` : ofDay]),
  );
}

function partsOf(country: string): string {
  const article = /^United |Netherlands|Islands$/.test(country) ? 'the ' : '';
  return `(in parts of ${article}${country})`;
}

/** The value that is there most often; of several, the first. */
function commonest(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}
