import Holidays from 'date-holidays';

import type { RegionCalendar, Weekday } from '../../plan/index.ts';
import { correctedWeekend, SATURDAY_AND_SUNDAY } from '../corrections/index.ts';
import type { PartsRule, RegionEntry } from '../holiday-file.ts';
import { parseRegionCode } from '../region-code.ts';
import { namesInUse } from './names-in-use.ts';

/** A country that the data has holidays for. */
export interface Country extends Required<RegionEntry> {
  /** ISO 3166-1 code. */
  readonly code: string;
  /** Its parts by the second half of their codes. */
  readonly parts: Readonly<Record<string, Required<RegionEntry>>>;
  /** Null where all parts have the country's holidays. */
  readonly partsRule: PartsRule | null;
}

const data = new Holidays();
const english = new Intl.DisplayNames('en', { type: 'region' });

/** Countries whose parts are all in the data, so that every reader finds theirs and can be asked for it. */
const PARTS_ALL_LISTED = ['AU', 'BA', 'BO', 'BQ', 'BR', 'CA', 'CH', 'DE', 'ES', 'GB', 'IC', 'IN', 'MY', 'NZ', 'SH'];
/**
 * Countries of which the data lists only the few parts that differ, so that most readers live in none of them. In the
 * United States, which has all, most employers go by the federal holidays and not by those of the state.
 */
const COUNTRY_SUFFICES = ['AD', 'CL', 'FR', 'IT', 'MD', 'RU', 'SO', 'SV', 'US', 'VE'];

/** Alderney belongs to Guernsey, and has no code in ISO 3166-2. */
const NOT_PARTS = ['GB-ALD'];

/** All countries of the data, by name. */
export function countries(): readonly Country[] {
  return Object.entries(data.getCountries('en'))
    .map(([code, nameInData]): Country => {
      const name = english.of(code) ?? nameInData;
      return {
        code,
        name,
        also: namesInUse(code, name, [nameInData, ...languagesOf(code).map((language) => nameIn(language, code))]),
        parts: partsOf(code),
        partsRule: PARTS_ALL_LISTED.includes(code) ? 'ask' : COUNTRY_SUFFICES.includes(code) ? 'offer' : null,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * The days of the weekend: as corrected here, else by CLDR, whose weeks run from 1, Monday, to 7, Sunday. A part has
 * its country's unless it is corrected.
 *
 * @throws RangeError for a country that CLDR has no entry for and nobody has looked up
 */
export function weekendOf(country: string, part: string | null = null): RegionCalendar['weekend'] {
  const corrected = correctedWeekend(country, part) ?? correctedWeekend(country, null);
  if (corrected) return corrected;
  const weekend = new Intl.Locale(`und-${country}`).getWeekInfo().weekend.map((day) => (day % 7) as Weekday);
  // CLDR has only those that differ from Saturday and Sunday.
  if (weekend.join() === '6,0' && !SATURDAY_AND_SUNDAY.includes(country))
    throw new RangeError(`Nobody has looked up the weekend of ${country} yet: see src/holidays/corrections/.`);
  return weekend;
}

/** Parts whose code is none of ISO 3166-2 are left out, for no plan link can name them; so are parts of parts, such as cities. */
function partsOf(country: string): Country['parts'] {
  // The types don't say that a country may have none.
  const states = data.getStates(country, 'en') as Record<string, string> | undefined;
  const parts = Object.entries(states ?? {}).filter(([part]) => {
    const code = `${country}-${part}`;
    return parseRegionCode(code) && !NOT_PARTS.includes(code);
  });
  const native = languagesOf(country).map((language) => data.getStates(country, language) as Record<string, string>);
  return Object.fromEntries(
    parts.map(([part, name]) => [
      part,
      {
        name,
        also: namesInUse(
          `${country}-${part}`,
          name,
          native.map((names) => names[part] ?? name),
        ),
      },
    ]),
  );
}

/** The languages that the data has for a country, without English. */
function languagesOf(country: string): readonly string[] {
  const languages = new Holidays(country).getLanguages() as string[] | undefined;
  return (languages ?? []).filter((language) => !language.startsWith('en'));
}

function nameIn(language: string, country: string): string {
  try {
    // The data calls Japanese by the code of the country.
    return new Intl.DisplayNames(language === 'jp' ? 'ja' : language, { type: 'region' }).of(country) ?? country;
  } catch {
    // Some languages of the data have no code in BCP 47.
    return country;
  }
}
