import type { CountryEntry, RegionListFile } from '../holiday-file.ts';
import { LICENCE } from '../licence.ts';
import type { Country } from './countries.ts';

/** Makes the list from which a reader chooses a region. */
export function makeRegionList(countries: readonly Country[]): RegionListFile {
  return {
    licence: LICENCE,
    countries: countries.map(({ code, name, also, parts }): CountryEntry => ({
      code,
      name,
      ...(also !== null && { also }),
      ...(Object.keys(parts).length && { parts }),
    })),
  };
}
