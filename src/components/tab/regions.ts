import { loadRegion, loadRegionList, type RegionChoice } from '../../holidays/index.ts';
import type { RegionCalendar } from '../../plan/index.ts';

let list: Promise<readonly RegionChoice[] | null> | null = null;

/** The regions to choose from, fetched once, when first wanted; null where they can't be had, and then tried again next time. */
export async function regionList(base: string): Promise<readonly RegionChoice[] | null> {
  list ??= loadRegionList(fetchJson, base);
  const regions = await list;
  if (!regions) list = null;
  return regions;
}

/** The holidays of a region; null where they can't be had. */
export async function regionCalendar(region: string, base: string): Promise<RegionCalendar | null> {
  return loadRegion(region, fetchJson, base);
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  return answer.ok ? ((await answer.json()) as unknown) : null;
}
