// Loaded for anyone who has a plan in this tab or on this device.
import { nextStepHeading, todayOnThisDevice, writePlanLink, type Day, type RegionCalendar } from '../../plan/index.ts';
import { planAhead, planAll } from '../../session/index.ts';
import { shownName } from '../../storage/index.ts';
import { savedApplications } from '../tab/saved-applications.ts';
import { regionCalendar } from '../tab/regions.ts';
import { stageOf } from './stage.ts';

/** What is due in an application, in words. */
export interface DueApplication {
  readonly id: string;
  readonly name: string;
  /** "Send your thank-you note today". */
  readonly heading: string;
  readonly day: Day;
  /** Whether that day has come. */
  readonly isDue: boolean;
  /** The fragment that opens its plan. */
  readonly link: string;
  /** The page of the guide that fits where it stands; null where nothing is left to do. */
  readonly stage: string | null;
}

/** What is due in the saved applications, the most urgent first; those with nothing left to do are left out. */
export async function dueNow(base: string): Promise<readonly DueApplication[]> {
  const active = savedApplications().filter(({ archived }) => !archived);
  const codes = [...new Set(active.map(({ situation }) => situation.region))].filter((code) => code !== null);
  const regions = new Map(
    await Promise.all(
      codes.map(async (code): Promise<[string, RegionCalendar | null]> => [code, await regionCalendar(code, base)]),
    ),
  );
  const today = todayOnThisDevice();
  await planAhead(active, today, regions);
  return planAll(active, today, regions).flatMap(({ application, plan }) => {
    const heading = nextStepHeading(plan);
    const [next] = plan.steps;
    if (!next || heading === null) return [];
    return {
      id: application.id,
      name: shownName(application),
      heading,
      day: next.day,
      isDue: next.day <= plan.today,
      link: writePlanLink(application.situation, false, application.id),
      stage: stageOf(plan),
    };
  });
}
