import { keepWhatMakesSense, makePlan, type Day, type RegionCalendar } from '../../../plan/index.ts';
import { shownName, type Application } from '../../../storage/application.ts';
import type { PlannedApplication } from '../calendar/calendar-file.ts';
import { regionCalendar } from '../region.ts';
import type { Breathe } from '../turns.ts';

/**
 * The plans of several applications as of today, what is due first standing first, and by name where several are due on
 * a day: nothing that is done to them without changing that moves a row. Each region is loaded once, and each
 * plan made once: who asks again for the same application, as the same object, has the same answer.
 */
export async function planAll(
  applications: readonly Application[],
  { today, base, breathe }: { readonly today: Day; readonly base: string; readonly breathe: Breathe },
): Promise<readonly PlannedApplication[]> {
  const codes = [...new Set(applications.map(({ situation }) => situation.region))];
  const loaded = await Promise.all(
    codes.map(async (code): Promise<[string | null, RegionCalendar | null]> => [
      code,
      code === null ? null : await regionCalendar(code, base),
    ]),
  );
  const regions = new Map(loaded);
  const all: (readonly [place: string, planned: PlannedApplication])[] = [];
  for (const application of applications) {
    const planned = planOne(application, today, regions.get(application.situation.region) ?? null);
    if (planned) all.push([placeOf(planned), planned]);
    const pause = breathe();
    if (pause) await pause;
  }
  return all.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, planned]) => planned);
}

interface Known {
  readonly today: Day;
  readonly hasRegion: boolean;
  readonly planned: PlannedApplication | null;
}

const known = new WeakMap<Application, Known>();

/** Null where no plan can be made. */
function planOne(application: Application, today: Day, region: RegionCalendar | null): PlannedApplication | null {
  const last = known.get(application);
  const hasRegion = region !== null;
  if (last?.today === today && last.hasRegion === hasRegion) return last.planned;
  const result = makePlan(keepWhatMakesSense(application.situation, today).situation, today, region);
  const planned = result.ok ? { application, plan: result.plan } : null;
  known.set(application, { today, hasRegion, planned });
  return planned;
}

/** What sorts as the application is to stand. Applications with nothing left to do stand last. */
function placeOf({ application, plan }: PlannedApplication): string {
  // Taken apart, an accent stands behind its letter. A NUL stands before all else, so that no name runs into an id.
  const name = shownName(application).normalize('NFD').toLowerCase();
  return [plan.steps[0]?.day ?? '9999', name, application.id].join('\0');
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
