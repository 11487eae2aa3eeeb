import { NO_NAMES, readPlanLink, writePlanLink, type Names, type Situation } from '../plan/index.ts';

/** The one key that this site writes for the tab. It goes when the tab is closed. */
export const TAB_KEY = 'sit-tight.plan';

/** What the tab keeps across a reload. */
export interface KeptPlan {
  readonly situation: Situation;
  /** Names the plan's events in calendars; random, and made once a plan. */
  readonly planId: string;
  /** How many calendar files of it were made. */
  readonly exports: number;
}

/**
 * Keeps the plan for this tab, and says whether that worked. Where the browser keeps nothing, the plan
 * still works; it just won't outlive a reload.
 */
export function keepInTab(plan: KeptPlan, tab?: Pick<Storage, 'setItem'>): boolean {
  const { situation, planId, exports } = plan;
  const link = writePlanLink(situation, true);
  try {
    const kept = JSON.stringify({ version: 1, link, names: situation.names, planId, exports });
    // Even naming sessionStorage throws where storage is forbidden.
    (tab ?? sessionStorage).setItem(TAB_KEY, kept);
    return true;
  } catch {
    return false;
  }
}

/** What the tab kept; null where there is nothing, or nothing that can be read. */
export function readFromTab(tab?: Pick<Storage, 'getItem'>): KeptPlan | null {
  try {
    return parseKept(JSON.parse((tab ?? sessionStorage).getItem(TAB_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Forgets the plan of this tab. */
export function forgetTab(tab?: Pick<Storage, 'removeItem'>): void {
  try {
    (tab ?? sessionStorage).removeItem(TAB_KEY);
  } catch {
    // Where storage is forbidden there is nothing to forget.
  }
}

function parseKept(kept: unknown): KeptPlan | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { version, link, names, planId, exports } = kept as Record<string, unknown>;
  if (version !== 1 || typeof link !== 'string' || typeof planId !== 'string' || typeof exports !== 'number')
    return null;
  const reading = readPlanLink(link);
  if (!reading || typeof names !== 'object' || names === null) return null;
  return { situation: { ...reading.situation, names: parseNames(names as Record<string, unknown>) }, planId, exports };
}

/** Names as they were kept; whatever is no text is left out. */
function parseNames(kept: Record<string, unknown>): Names {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);
  const { company, role, people, caredAbout, oneThing, promisedBy } = kept;
  return {
    ...NO_NAMES,
    company: text(company),
    role: text(role),
    people: texts(people),
    caredAbout: texts(caredAbout),
    oneThing: text(oneThing),
    promisedBy: text(promisedBy),
  };
}
