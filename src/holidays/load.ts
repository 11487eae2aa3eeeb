import type { RegionCalendar } from '../plan/index.ts';
import { readHolidayFile } from './read-holiday-file.ts';
import { parseRegionCode } from './region-code.ts';
import { readRegionList, type RegionChoice } from './region-list.ts';

/** Fetches JSON from an address; may reject in any way. */
export type FetchJson = (address: string) => Promise<unknown>;

/**
 * Loads the holidays of a region such as `US` or `GB-ENG`. Null where there are none to be had, for
 * whatever reason: no such region, no connection, a broken file. Never rejects.
 *
 * @param base the path of the site, such as `/` or `/sit-tight/`
 */
export async function loadRegion(region: string, fetchJson: FetchJson, base: string): Promise<RegionCalendar | null> {
  const code = parseRegionCode(region);
  return code && readHolidayFile(await jsonOrNull(`${code.country}.json`, fetchJson, base), region);
}

/** Loads the regions that a reader can choose from. Null where the list can't be had. Never rejects. */
export async function loadRegionList(fetchJson: FetchJson, base: string): Promise<readonly RegionChoice[] | null> {
  return readRegionList(await jsonOrNull('regions.json', fetchJson, base));
}

async function jsonOrNull(file: string, fetchJson: FetchJson, base: string): Promise<unknown> {
  try {
    return await fetchJson(`${base.replace(/\/$/, '')}/holidays/${file}`);
  } catch {
    return null;
  }
}
