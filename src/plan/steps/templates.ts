import type { How, Step, StepKind } from '../model/plan.ts';
import type { EmployerPromise } from '../model/replay-log.ts';
import type { TemplateId } from '../model/template-ids.ts';

type Spoken = 'call' | 'email';

const CHECK_IN_BY_EMAIL: readonly TemplateId[] = ['check-in-email', 'check-in-short', 'check-in-detailed'];

const CHECK_IN: Record<EmployerPromise['kind'], Record<Spoken, readonly TemplateId[]>> = {
  date: { call: ['check-in-call', 'check-in-voicemail'], email: CHECK_IN_BY_EMAIL },
  'new-date': { call: ['new-date-call', 'new-date-email'], email: ['new-date-email'] },
  'agreed-call': { call: ['agreed-call', 'check-in-voicemail', 'invited-follow-up-email'], email: CHECK_IN_BY_EMAIL },
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
  'last-ask': same('last-ask-email', 'last-ask-short', 'last-ask-detailed', 'last-ask-call'),
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

/**
 * The templates for a contact that begins with thanks which are over a week late: first one that holds both, where
 * there is one. That is a check-in after a date or after nothing; what they said later, or through a recruiter, needs
 * words of its own.
 */
export function templatesWithThanks({ kind, how, templates }: Step, promise: EmployerPromise): readonly TemplateId[] {
  const holdsBoth = kind === 'check-in' && (promise.kind === 'date' || promise.kind === 'nothing');
  if (!holdsBoth || how === 'recruiter') return templates;
  return [how === 'call' ? 'check-in-late-call' : 'check-in-late-email', ...templates];
}

/** The templates for a thank-you note, by how many people it goes to and whether it is the first round; then those for other readers, and by hand. */
export function templatesForThanks(people: number, round: number, asks = false): readonly TemplateId[] {
  const first: TemplateId = round > 1 ? 'thank-you-second-round' : people > 1 ? 'thank-you-panel' : 'thank-you-email';
  return [
    ...(asks ? (['thank-you-ask-email'] as const) : []),
    first,
    'thank-you-short',
    'thank-you-detailed',
    'thank-you-by-hand',
  ];
}

function same(...templates: TemplateId[]): Record<Spoken, readonly TemplateId[]> {
  return { call: templates, email: templates };
}
