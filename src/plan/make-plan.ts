import { checkSituation } from './model/check-situation.ts';
import { contactStep } from './steps/contact-steps.ts';
import { planContacts } from './steps/contacts.ts';
import type { Day } from './model/day.ts';
import { historyOf } from './wording/history.ts';
import { noticesFor } from './wording/notices.ts';
import { otherOfferStep, tellFirstChoiceStep } from './steps/offer-steps.ts';
import { askTimelineSteps, endingStep, letGoStep, owesThanks, thankYouSteps } from './steps/other-steps.ts';
import type { Plan, Step, StepKind } from './model/plan.ts';
import type { SituationProblem } from './model/situation-problems.ts';
import type { Situation } from './model/situation.ts';
import { replayLog, type ProcessState } from './model/replay-log.ts';
import { joined, OPEN_WITH_THANKS } from './wording/our-suggestions.ts';
import { templatesWithThanks } from './steps/templates.ts';
import { waitsBetween } from './steps/waits.ts';
import { workingDays, type RegionCalendar, type WorkingDays } from './model/working-days.ts';

/** A plan, or what in the situation must be corrected before there can be one. */
export type PlanOrProblems =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly SituationProblem[] };

/**
 * Turns what happened into dated steps. Pure: the same situation, day and region give the same plan,
 * byte for byte, in every time zone.
 *
 * @param today the reader's calendar day; nothing in the plan lies before it but what the log says
 * @param region the holidays of `situation.region`, or null where none was chosen or none could be loaded
 */
export function makePlan(situation: Situation, today: Day, region: RegionCalendar | null): PlanOrProblems {
  const problems = checkSituation(situation, today);
  if (problems.length) return { ok: false, problems };

  const state = replayLog(situation);
  const days = workingDays(region, situation.daysOff, situation.workdays);
  const sorted = stepsFor(state, situation, today, days).sort(byDay);
  const steps = owesThanks(state, today) ? withThanksFirst(sorted, state) : sorted;
  const plan: Plan = {
    today,
    steps,
    waits: waitsBetween(steps, state, situation.pace, today),
    history: historyOf(situation, state.rounds, today),
    promise: state.promise,
    notices: noticesFor({ situation, today, region, state, workingDays: days, steps }),
  };
  return { ok: true, plan };
}

function stepsFor(state: ProcessState, situation: Situation, today: Day, days: WorkingDays): Step[] {
  const { ending } = state;
  const otherOffer = otherOfferStep(situation, today);
  // After a no, the day of another offer is still to come; a reader who took an offer or moved on has no step left.
  if (ending?.done) return present([ending.kind === 'rejected' ? otherOffer : null]);
  if (ending) return present([endingStep(ending, state, today, days), otherOffer]);

  const tell = tellFirstChoiceStep(state, situation, today, days);
  const { contacts, letGo } = planContacts(state, situation.pace, today, days, tell?.day ?? null);
  return present([
    ...askTimelineSteps(state, today),
    ...thankYouSteps(state, situation, today),
    tell,
    otherOffer,
    ...contacts.map((contact) => contactStep(contact, state, situation)),
    letGoStep(letGo, situation),
  ]);
}

const CONTACTS: readonly StepKind[] = ['tell-first-choice', 'check-in', 'follow-up', 'last-ask'];

/** The steps with the thanks that were never sent put into the next contact. */
function withThanksFirst(steps: readonly Step[], { promise }: ProcessState): Step[] {
  const next = steps.findIndex(({ kind }) => CONTACTS.includes(kind));
  return steps.map((step, index) =>
    index === next
      ? {
          ...step,
          what: `Begin with thanks for the interview. ${step.what}`,
          templates: templatesWithThanks(step, promise),
          ourSuggestion: joined(OPEN_WITH_THANKS, step.ourSuggestion),
        }
      : step,
  );
}

/** What comes first on a day that holds several steps. */
const ORDER_IN_A_DAY: readonly StepKind[] = [
  'ask-timeline',
  'thank-you',
  'tell-first-choice',
  'check-in',
  'follow-up',
  'last-ask',
  'other-offer-due',
  'final-thanks',
  'answer-offer',
  'let-go',
];

function byDay(a: Step, b: Step): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return ORDER_IN_A_DAY.indexOf(a.kind) - ORDER_IN_A_DAY.indexOf(b.kind);
}

function present(steps: readonly (Step | null)[]): Step[] {
  return steps.filter((step) => step !== null);
}
