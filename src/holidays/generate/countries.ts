import Holidays from 'date-holidays';

import type { RegionCalendar, Weekday } from '../../plan/index.ts';
import { parseRegionCode } from '../region-code.ts';

/** A country that the data has holidays for. */
export interface Country {
  /** ISO 3166-1 code. */
  readonly code: string;
  /** In English, as CLDR has it. */
  readonly name: string;
  /** What the data calls it, where that is something else: "Turkey" for Türkiye. */
  readonly also: string | null;
  /** The names of its parts by the second half of their codes. */
  readonly parts: Readonly<Record<string, string>>;
}

const data = new Holidays();
const english = new Intl.DisplayNames('en', { type: 'region' });

/** All countries of the data, by name. */
export function countries(): readonly Country[] {
  return Object.entries(data.getCountries('en'))
    .map(([code, nameInData]): Country => {
      const name = english.of(code) ?? nameInData;
      return { code, name, also: name === nameInData ? null : nameInData, parts: partsOf(code) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The days of the weekend by CLDR, whose weeks run from 1, Monday, to 7, Sunday. */
export function weekendOf(country: string): RegionCalendar['weekend'] {
  return new Intl.Locale(`und-${country}`).getWeekInfo().weekend.map((day) => (day % 7) as Weekday);
}

/** Parts whose code is none of ISO 3166-2 are left out, for no plan link can name them; so are parts of parts, such as cities. */
function partsOf(country: string): Readonly<Record<string, string>> {
  // The types don't say that a country may have none.
  const states = data.getStates(country, 'en') as Record<string, string> | undefined;
  return Object.fromEntries(Object.entries(states ?? {}).filter(([part]) => parseRegionCode(`${country}-${part}`)));
}
