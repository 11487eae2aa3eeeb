import type { RegionCalendar } from '../plan/index.ts';
import { readHolidayFile } from './read-holiday-file.ts';
import { parseRegionCode } from './region-code.ts';
import { readRegionList, type RegionChoice } from './region-list.ts';

/** Fetches JSON from an address; may reject in any way, or never answer. */
export type FetchJson = (address: string) => Promise<unknown>;

/** How long a file may take. Without holidays a plan can still be made, and says that they were not checked. */
export const LONGEST_WAIT_IN_MS = 8000;

/**
 * Loads the holidays of a region such as `US` or `GB-ENG`. Null where there are none to be had, for whatever reason:
 * no such region, no connection, no answer within 8 seconds, a broken file. Never rejects.
 *
 * @param base the path of the site, such as `/` or `/sit-tight/`
 */
export async function loadRegion(region: string, fetchJson: FetchJson, base: string): Promise<RegionCalendar | null> {
  const code = parseRegionCode(region);
  return code && readHolidayFile(await jsonOrNull(`${code.country}.json`, fetchJson, base), region);
}

/** Loads the regions that a reader can choose from. Null where the list can't be had, as above. Never rejects. */
export async function loadRegionList(fetchJson: FetchJson, base: string): Promise<readonly RegionChoice[] | null> {
  return readRegionList(await jsonOrNull('regions.json', fetchJson, base));
}

async function jsonOrNull(file: string, fetchJson: FetchJson, base: string): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_WAIT_IN_MS);
  });
  try {
    return await Promise.race([fetchJson(`${base.replace(/\/$/, '')}/holidays/${file}`), tooLate]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
