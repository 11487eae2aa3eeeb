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
      const plan = planOf(application, today, regions.get(application.situation.region ?? '') ?? null);
      return plan ? [{ application, plan }] : [];
    })
    .sort((a, b) => compare(a.plan.steps[0]?.day ?? LAST, b.plan.steps[0]?.day ?? LAST) || byName(a, b));
}

/**
 * Makes the plans of several applications, a few in each task: with a hundred of them and on a slow phone, the page goes
 * on answering meanwhile. What {@link planAll} then has left to do is to put them in order.
 */
export async function planAhead(...[applications, today, regions]: Parameters<typeof planAll>): Promise<void> {
  for (let from = 0; from < applications.length; from += IN_A_TASK) {
    planAll(applications.slice(from, from + IN_A_TASK), today, regions);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const IN_A_TASK = 10;

/** The last plan of each application: a list is drawn again with each change to one of many. */
const madeBefore = new WeakMap<
  Application,
  { readonly today: Day; readonly region: RegionCalendar | null; readonly plan: Plan | null }
>();

/** The plan of an application; null where its situation allows none. */
function planOf(application: Application, today: Day, region: RegionCalendar | null): Plan | null {
  const before = madeBefore.get(application);
  if (before?.today === today && before.region === region) return before.plan;
  const { situation } = dropInvalid(application.situation, today);
  const result = makePlan(situation, today, region);
  const plan = result.ok ? result.plan : null;
  madeBefore.set(application, { today, region, plan });
  return plan;
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
