import { makePlan, todayOnThisDevice, type Plan, type RegionCalendar, type Situation } from '../../plan/index.ts';
import { regionCalendar } from './region.ts';

/** The plan of a situation as of today, with the holidays of its region; null where the situation has problems. */
export async function planFor(
  situation: Situation,
  base: string,
): Promise<{ readonly plan: Plan; readonly region: RegionCalendar | null } | null> {
  const region = situation.region === null ? null : await regionCalendar(situation.region, base);
  const result = makePlan(situation, todayOnThisDevice(), region);
  return result.ok ? { plan: result.plan, region } : null;
}
