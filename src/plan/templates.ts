import type { How, StepKind } from './plan.ts';
import type { EmployerPromise } from './story.ts';

/** The templates that a step may name. Each is a record of the site's content; a content test holds them together. */
export const TEMPLATES_IN_PLANS = [
  'ask-before-you-leave',
  'thank-you-email',
  'thank-you-panel',
  'thank-you-second-round',
  'thank-you-by-hand',
  'thank-you-spare',
  'thank-you-expansive',
  'check-in-call',
  'check-in-voicemail',
  'check-in-email',
  'check-in-spare',
  'check-in-expansive',
  'no-date-call',
  'no-date-email',
  'agreed-call',
  'new-date-call',
  'new-date-email',
  'undecided-call',
  'undecided-email',
  'recruiter-email',
  'recruiter-offer-email',
  'follow-up-call',
  'follow-up-email',
  'follow-up-again-call',
  'follow-up-again-email',
  'last-ask-email',
  'last-ask-spare',
  'last-ask-expansive',
  'first-choice-call',
  'first-choice-email',
  'final-thanks-email',
  'answer-offer-email',
  'late-offer-reply',
] as const;

/** The id of a template that a plan may name. */
export type TemplateId = (typeof TEMPLATES_IN_PLANS)[number];

type Spoken = 'call' | 'email';

const CHECK_IN_BY_EMAIL: readonly TemplateId[] = ['check-in-email', 'check-in-spare', 'check-in-expansive'];

const CHECK_IN: Record<EmployerPromise['kind'], Record<Spoken, readonly TemplateId[]>> = {
  date: { call: ['check-in-call', 'check-in-voicemail'], email: CHECK_IN_BY_EMAIL },
  'new-date': { call: ['new-date-call', 'new-date-email'], email: ['new-date-email'] },
  'agreed-call': { call: ['agreed-call', 'check-in-voicemail'], email: CHECK_IN_BY_EMAIL },
  nothing: { call: ['no-date-call', 'no-date-email'], email: ['no-date-email'] },
  undecided: { call: ['undecided-call'], email: ['undecided-email'] },
};

/** The first follow-up is the second contact since the promise. */
const FIRST_FOLLOW_UP = 2;
const FOLLOW_UP: Record<Spoken, readonly TemplateId[]> = {
  call: ['follow-up-call', 'check-in-voicemail'],
  email: ['follow-up-email'],
};
const FOLLOW_UP_AGAIN: Record<Spoken, readonly TemplateId[]> = {
  // By turns, the first follow-up was an email, so that the first words for a call are still unsaid.
  call: ['follow-up-again-call', 'follow-up-call'],
  email: ['follow-up-again-email'],
};

const OTHERS: Record<
  Exclude<StepKind, 'check-in' | 'follow-up' | 'thank-you'>,
  Record<Spoken, readonly TemplateId[]>
> = {
  'ask-timeline': same('ask-before-you-leave'),
  'last-ask': same('last-ask-email', 'last-ask-spare', 'last-ask-expansive'),
  'tell-first-choice': { call: ['first-choice-call', 'first-choice-email'], email: ['first-choice-email'] },
  'final-thanks': same('final-thanks-email'),
  'answer-offer': same('answer-offer-email', 'late-offer-reply'),
  'other-offer-due': same(),
  'let-go': same(),
};

/**
 * The templates for a step, best first; none where there is nothing to say.
 *
 * @param number of a contact: its place among those since the promise, from 1. A second follow-up has words of its own.
 */
export function templatesFor(
  kind: Exclude<StepKind, 'thank-you'>,
  how: How | null,
  promise: EmployerPromise,
  number = 1,
): readonly TemplateId[] {
  if (how === 'recruiter') return [kind === 'tell-first-choice' ? 'recruiter-offer-email' : 'recruiter-email'];
  const spoken = how === 'call' ? 'call' : 'email';
  if (kind === 'check-in') return CHECK_IN[promise.kind][spoken];
  if (kind === 'follow-up') return (number > FIRST_FOLLOW_UP ? FOLLOW_UP_AGAIN : FOLLOW_UP)[spoken];
  return OTHERS[kind][spoken];
}

/** The templates for a thank-you note, by how many people it goes to and whether it is the first round; then those for other readers, and by hand. */
export function templatesForThanks(people: number, round: number): readonly TemplateId[] {
  const first: TemplateId = round > 1 ? 'thank-you-second-round' : people > 1 ? 'thank-you-panel' : 'thank-you-email';
  return [first, 'thank-you-spare', 'thank-you-expansive', 'thank-you-by-hand'];
}

function same(...templates: TemplateId[]): Record<Spoken, readonly TemplateId[]> {
  return { call: templates, email: templates };
}
