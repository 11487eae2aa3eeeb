import { dropInvalid, makePlan, type Day, type Plan, type RegionCalendar } from '../plan/index.ts';
import { shownName, type Application } from '../storage/index.ts';

/** An application with its plan as of today. */
export interface PlannedApplication {
  readonly application: Application;
  readonly plan: Plan;
}

/**
 * The plans of several applications as of today, what is due first standing first, and by name where several are due on
 * a day: nothing that is done to them without changing that moves a row. Those that allow no plan are left out.
 */
export function planAll(
  applications: readonly Application[],
  today: Day,
  regions: ReadonlyMap<string, RegionCalendar | null>,
): readonly PlannedApplication[] {
  return applications
    .flatMap((application) => {
      const { situation } = dropInvalid(application.situation, today);
      const result = makePlan(situation, today, regions.get(situation.region ?? '') ?? null);
      return result.ok ? [{ application, plan: result.plan }] : [];
    })
    .sort((a, b) => compare(a.plan.steps[0]?.day ?? LAST, b.plan.steps[0]?.day ?? LAST) || byName(a, b));
}

/** Applications with nothing left to do stand last. */
const LAST = '9999';

function byName({ application: a }: PlannedApplication, { application: b }: PlannedApplication): number {
  return shownName(a).localeCompare(shownName(b), 'en') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Names of companies that several applications share: once a week at most holds for all of them together. */
export function sharedCompanies(planned: readonly PlannedApplication[]): readonly string[] {
  const byKey = new Map<string, readonly string[]>();
  for (const { application, plan } of planned) {
    const name = application.situation.names.company.trim();
    if (name && plan.steps.length > 0) byKey.set(name.toLowerCase(), [...(byKey.get(name.toLowerCase()) ?? []), name]);
  }
  return [...byKey.values()].flatMap((names) => (names.length > 1 && names[0] ? [names[0]] : []));
}
