import type { HistoryEntry, Plan, Step } from '../plan/index.ts';
import { eventFields, type EventFields } from './event-fields.ts';
import { HIGHEST_SEQUENCE, type ExportedStep, type ExportHistory } from './export-history.ts';
import type { CalendarSettings } from './settings.ts';

/** What the next file says of one step. */
export interface Entry {
  readonly id: Step['id'];
  /** Null where the step has gone and the entry is cancelled. */
  readonly step: Step | null;
  /** What the file says of it, to be remembered for the next one. */
  readonly exported: ExportedStep;
}

/** The plan, and what earlier files said of it. */
export interface KnownPlan {
  readonly plan: Plan;
  readonly exported: ExportHistory;
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
  stamp: string,
): readonly Entry[] {
  const ids = new Set(plan.steps.map(({ id }) => id));
  const active = plan.steps.map((step): Entry => {
    const fields = eventFields(step, settings, label, stamp);
    const before = exported[step.id];
    const sequence = before === undefined ? firstSequence : nextSequence(before, fields);
    return { id: step.id, step, exported: { ...fields, sequence, cancelled: false } };
  });
  const gone = Object.entries(exported)
    .filter(([id, before]) => !ids.has(id) && !before.cancelled && !isHistory(id, before, plan))
    .map(([id, before]): Entry => ({
      id,
      step: null,
      exported: { ...before, sequence: oneMore(before.sequence), cancelled: true },
    }));
  return [...active, ...gone];
}

/** The same for what is unchanged, and one more for what moved, was renamed or comes back. */
function nextSequence(before: ExportedStep, now: EventFields): number {
  const changed = before.cancelled || before.day !== now.day || before.time !== now.time || before.title !== now.title;
  return changed ? oneMore(before.sequence) : before.sequence;
}

/** No file of ours counts so far, but one that was changed by hand may: its step must not keep all others from the calendar. */
function oneMore(sequence: number): number {
  return Math.min(sequence + 1, HIGHEST_SEQUENCE);
}

/**
 * Whether an entry of a step that has gone is history, so that it may stay: its day has passed, or it is today
 * and the log says that today it was done. A step done before its day is no history: its entry would remind again.
 */
function isHistory(id: Step['id'], { day }: ExportedStep, { today, history }: Plan): boolean {
  if (day !== today) return day < today;
  const kinds = DONE_KINDS.get(withoutNumbers(id)) ?? [];
  return history.some((happening) => happening.day === today && kinds.includes(happening.kind));
}

/** `contact` of `contact-1-2`. Read from its start, for an id from a file may be of any length. */
function withoutNumbers(id: Step['id']): string {
  return /^[a-z]+(?:-[a-z]+)*/.exec(id)?.[0] ?? '';
}

/** What the history holds once a step is done, by its id without its numbers. */
const DONE_KINDS: ReadonlyMap<string, readonly HistoryEntry['kind'][]> = new Map([
  ['ask-timeline', ['interview']],
  ['thank-you', ['thanked']],
  ['tell-first-choice', ['told-offer']],
  ['contact', ['contacted']],
  ['final-thanks', ['thanked', 'let-go']],
  ['answer-offer', ['let-go']],
  ['let-go', ['let-go']],
]);
