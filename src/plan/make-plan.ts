import { checkSituation } from './check-situation.ts';
import { contactStep } from './contact-steps.ts';
import { planContacts } from './contacts.ts';
import type { Day } from './day.ts';
import { historyOf } from './history.ts';
import { noticesFor } from './notices.ts';
import { otherOfferStep, tellFirstChoiceStep } from './offer-steps.ts';
import { askTimelineSteps, endingStep, letGoStep, thankYouSteps } from './other-steps.ts';
import type { Plan, Step, StepKind } from './plan.ts';
import type { Problem } from './problems.ts';
import type { Situation } from './situation.ts';
import { readStory, type Story } from './story.ts';
import { waitsBetween } from './waits.ts';
import { workingDays, type RegionCalendar, type WorkingDays } from './working-days.ts';

/** A plan, or what in the situation must be mended before there can be one. */
export type PlanOrProblems =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly Problem[] };

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

  const story = readStory(situation);
  const days = workingDays(region, situation.daysOff);
  const steps = stepsFor(story, situation, today, days).sort(byDay);
  const plan: Plan = {
    today,
    steps,
    waits: waitsBetween(steps, story, situation.pace, today),
    history: historyOf(situation, story.rounds, today),
    promise: story.promise,
    notices: noticesFor({ situation, today, region, story, workingDays: days, steps }),
  };
  return { ok: true, plan };
}

function stepsFor(story: Story, situation: Situation, today: Day, days: WorkingDays): Step[] {
  const { ending } = story;
  if (ending?.done) return [];
  const otherOffer = otherOfferStep(situation, today);
  if (ending) return present([endingStep(ending, story, today, days), otherOffer]);

  const tell = tellFirstChoiceStep(story, situation, today, days);
  const { contacts, letGo } = planContacts(story, situation.pace, today, days, tell?.day ?? null);
  return present([
    ...askTimelineSteps(story, today),
    ...thankYouSteps(story, situation, today),
    tell,
    otherOffer,
    ...contacts.map((contact) => contactStep(contact, story, situation)),
    letGoStep(letGo, situation),
  ]);
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
