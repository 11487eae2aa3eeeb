import type { CountryEntry, RegionEntry, RegionListFile } from '../holiday-file.ts';
import { LICENCE } from '../licence.ts';
import type { Country } from './countries.ts';

/** Makes the list from which a reader chooses a region. */
export function makeRegionList(countries: readonly Country[]): RegionListFile {
  return {
    licence: LICENCE,
    countries: countries.map(({ code, parts, partsRule, ...country }): CountryEntry => {
      const entries = Object.entries(parts).map(([part, entry]) => [part, entryOf(entry)] as const);
      return {
        code,
        ...entryOf(country),
        ...(partsRule && { partsRule }),
        ...(entries.length && { parts: Object.fromEntries(entries) }),
      };
    }),
  };
}

function entryOf({ name, also }: Required<RegionEntry>): RegionEntry {
  return also.length ? { name, also } : { name };
}
