import { keepWhatMakesSense, makePlan, type Day, type RegionCalendar } from '../../../plan/index.ts';
import type { Application } from '../../../storage/application.ts';
import type { PlannedApplication } from '../calendar/calendar-file.ts';
import { regionCalendar } from '../region.ts';

/** The plans of several applications as of today, what is due first standing first. Each region is loaded once. */
export async function planAll(
  applications: readonly Application[],
  today: Day,
  base: string,
): Promise<readonly PlannedApplication[]> {
  const codes = [...new Set(applications.map(({ situation }) => situation.region))];
  const loaded = await Promise.all(
    codes.map(async (code): Promise<[string | null, RegionCalendar | null]> => [
      code,
      code === null ? null : await regionCalendar(code, base),
    ]),
  );
  const regions = new Map(loaded);
  return applications
    .flatMap((application) => {
      const { situation } = keepWhatMakesSense(application.situation, today);
      const result = makePlan(situation, today, regions.get(situation.region) ?? null);
      return result.ok ? [{ application, plan: result.plan }] : [];
    })
    .sort((a, b) => (nextDay(a) < nextDay(b) ? -1 : Number(nextDay(a) > nextDay(b))));
}

/** Applications with nothing left to do stand last. */
function nextDay({ plan }: PlannedApplication): string {
  return plan.steps[0]?.day ?? '9999';
}

/** Names of companies that several applications share: once a week at most holds for all of them together. */
export function sharedCompanies(planned: readonly PlannedApplication[]): readonly string[] {
  const names = planned
    .filter(({ plan }) => plan.steps.length > 0)
    .map(({ application }) => application.situation.names.company.trim())
    .filter((name) => name !== '');
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const name of names) {
    const key = name.toLowerCase();
    const before = counts.get(key);
    counts.set(key, { name: before?.name ?? name, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ count }) => count > 1).map(({ name }) => name);
}
