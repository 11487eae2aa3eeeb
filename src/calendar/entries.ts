import type { Happening, Plan, Step } from '../plan/index.ts';
import type { Exported, ExportedStep } from './exported.ts';
import type { CalendarSettings } from './settings.ts';
import { toldOf, type Told } from './told.ts';

/** What the next file says of one step. */
export interface Entry {
  readonly id: Step['id'];
  /** Null where the step has gone and the entry is cancelled. */
  readonly step: Step | null;
  /** What the calendar will then have been told. */
  readonly told: ExportedStep;
}

/** The plan, and what calendars were told of it. */
export interface KnownPlan {
  readonly plan: Plan;
  readonly exported: Exported;
  /** The sequence of a step that `exported` does not hold; 0 unless older files were counted in another way. */
  readonly firstSequence?: number;
  readonly label?: string | undefined;
}

/**
 * What the next calendar file says of a plan: its steps as they are now, then what calendars hold and the plan no
 * longer does (docs/calendars.md, "What a later file says").
 */
export function entriesOf(
  { plan, exported, firstSequence = 0, label }: KnownPlan,
  settings: CalendarSettings,
): readonly Entry[] {
  const ids = new Set(plan.steps.map(({ id }) => id));
  const active = plan.steps.map((step): Entry => {
    const told = toldOf(step, settings, label);
    const before = exported[step.id];
    const sequence = before === undefined ? firstSequence : nextSequence(before, told);
    return { id: step.id, step, told: { ...told, sequence, cancelled: false } };
  });
  const gone = Object.entries(exported)
    .filter(([id, before]) => !ids.has(id) && !before.cancelled && !isHistory(id, before, plan))
    .map(([id, before]): Entry => ({
      id,
      step: null,
      told: { ...before, sequence: before.sequence + 1, cancelled: true },
    }));
  return [...active, ...gone];
}

/** The same for what is unchanged, and one more for what moved, was renamed or comes back. */
function nextSequence(before: ExportedStep, now: Told): number {
  const changed = before.cancelled || before.day !== now.day || before.time !== now.time || before.title !== now.title;
  return changed ? before.sequence + 1 : before.sequence;
}

/**
 * Whether an entry of a step that has gone tells what was, so that it may stay: its day has passed, or it is today
 * and the log says that today it was done. A step done before its day is no history: its entry would remind again.
 */
function isHistory(id: Step['id'], { day }: ExportedStep, { today, history }: Plan): boolean {
  if (day !== today) return day < today;
  const deeds = DEEDS.get(id.replace(/[-\d]+$/, '')) ?? [];
  return history.some((happening) => happening.day === today && deeds.includes(happening.kind));
}

/** What the history holds once a step is done, by its id without its numbers. */
const DEEDS: ReadonlyMap<string, readonly Happening['kind'][]> = new Map([
  ['ask-timeline', ['interview']],
  ['thank-you', ['thanked']],
  ['tell-first-choice', ['told-offer']],
  ['contact', ['contacted']],
  ['final-thanks', ['thanked', 'let-go']],
  ['answer-offer', ['let-go']],
  ['let-go', ['let-go']],
]);
