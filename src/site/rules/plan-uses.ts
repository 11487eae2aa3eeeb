import { OUR_SUGGESTIONS, type Plan, type RuleId, type StepKind } from '../../plan/index.ts';

/** A step of the planner as a reader knows it, or the time between two. */
export type PlanPart = StepKind | 'wait';

/** What the planner does of its own accord where the sources leave a gap, and at which step. */
export interface OwnReading {
  readonly kind: StepKind;
  readonly says: string;
}

/** The parts of plans that name each rule, in the order of {@link PART_NAMES}. */
export function partsByRule(plans: readonly Plan[]): ReadonlyMap<string, readonly PlanPart[]> {
  const found = new Map<RuleId, Set<PlanPart>>();
  const note = (rules: readonly RuleId[], part: PlanPart): void => {
    for (const rule of rules) found.set(rule, (found.get(rule) ?? new Set()).add(part));
  };
  for (const { steps, waits } of plans) {
    for (const { kind, rules } of steps) note(rules, kind);
    for (const { rules } of waits) note(rules, 'wait');
  }
  return new Map([...found].map(([rule, parts]) => [rule, PARTS.filter((part) => parts.has(part))]));
}

/** Our own suggestions in plans, each once, at the first part of a plan that makes it, in the order of {@link PART_NAMES}. */
export function ownReadings(plans: readonly Plan[]): readonly OwnReading[] {
  const steps = plans.flatMap((plan) => plan.steps).sort(inOrderOfParts);
  return OUR_SUGGESTIONS.flatMap((says) => {
    const step = steps.find(({ ourSuggestion }) => ourSuggestion?.includes(says));
    return step ? [{ kind: step.kind, says }] : [];
  }).sort(inOrderOfParts);
}

/** What readers call the parts of a plan, in the order in which they come. */
export const PART_NAMES: Readonly<Record<PlanPart, string>> = {
  'ask-timeline': 'asking for the timeline',
  'thank-you': 'the thank-you note',
  wait: 'waiting',
  'check-in': 'the check-in',
  'follow-up': 'a follow-up',
  'last-ask': 'asking one last time',
  'tell-first-choice': 'telling your first choice',
  'other-offer-due': 'the day to answer the other offer',
  'answer-offer': 'answering an offer',
  'let-go': 'moving on',
  'final-thanks': 'the final thanks',
};

const PARTS = Object.keys(PART_NAMES) as PlanPart[];

function inOrderOfParts(a: { readonly kind: PlanPart }, b: { readonly kind: PlanPart }): number {
  return PARTS.indexOf(a.kind) - PARTS.indexOf(b.kind);
}
