import { loadRegion, loadRegionList, type RegionChoice } from '../../holidays/index.ts';
import type { RegionCalendar } from '../../plan/index.ts';
import { fetchJson, loadOnce } from './load-once.ts';

/** The regions to choose from, fetched when first wanted. */
export const regionList = loadOnce((base): Promise<readonly RegionChoice[] | null> => loadRegionList(fetchJson, base));

/** The holidays of a region; null where they can't be had. */
export async function regionCalendar(region: string, base: string): Promise<RegionCalendar | null> {
  return loadRegion(region, fetchJson, base);
}
