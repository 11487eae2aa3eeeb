import { makePlan, todayOnThisDevice, type Plan, type RegionCalendar, type Situation } from '../../plan/index.ts';

/** The plan of a situation as of today, with the holidays of its region; null where the situation has problems. */
export async function planFor(
  situation: Situation,
  base: string,
): Promise<{ readonly plan: Plan; readonly region: RegionCalendar | null } | null> {
  const region = situation.region === null ? null : await holidaysOf(situation.region, base);
  const result = makePlan(situation, todayOnThisDevice(), region);
  return result.ok ? { plan: result.plan, region } : null;
}

/** The code that reads holidays is loaded for whoever has chosen a region. Null where it, or they, can't be had. */
async function holidaysOf(region: string, base: string): Promise<RegionCalendar | null> {
  try {
    const { regionCalendar } = await import('./region.ts');
    return await regionCalendar(region, base);
  } catch {
    return null;
  }
}
