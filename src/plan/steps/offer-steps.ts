import { countFrom, endOf, toWorkingDay, withMove } from '../model/day-count.ts';
import { later, type Day } from '../model/day.ts';
import { BEFORE_THE_INTERVIEW, joined, OFFER_IN_HAND } from '../wording/our-suggestions.ts';
import { PLAIN_STEP } from './plain-step.ts';
import type { How, Step } from '../model/plan.ts';
import type { Situation } from '../model/situation.ts';
import { contactWords, OTHER_WORDS } from '../wording/step-words.ts';
import type { ProcessState } from '../model/replay-log.ts';
import { templatesFor } from './templates.ts';
import type { WorkingDays } from '../model/working-days.ts';

/** Word of another offer to the first choice: as soon as there is a working day, and never after the offer's own. */
export function tellFirstChoiceStep(
  state: ProcessState,
  situation: Situation,
  today: Day,
  days: WorkingDays,
): Step | null {
  const { otherOfferDue: offer, via, pace, channel } = situation;
  if (offer === null || offer < today || state.knowsOtherOffer) return null;
  const lastInterview = state.rounds.at(-1) ?? today;
  const afterInterview = later(today, lastInterview);
  const tooLate = afterInterview > offer;
  const from = tooLate ? today : afterInterview;
  const working = toWorkingDay(countFrom(from, from === lastInterview ? 'interview' : 'today'), days);
  const count = endOf(working) > offer ? withMove(working, { kind: 'not-after-offer', to: offer }) : working;
  const day = endOf(count);
  const how: How = via === 'recruiter' ? 'recruiter' : pace === 'reserved' || channel === 'email' ? 'email' : 'call';
  return {
    ...PLAIN_STEP,
    ...contactWords('tell-first-choice', how, state.promise),
    id: 'tell-first-choice',
    kind: 'tell-first-choice',
    day,
    time: how === 'call' ? 'mid-morning' : null,
    how,
    rules: [
      'tell-your-first-choice',
      'until-a-firm-offer',
      ...(how === 'recruiter' ? (['recruiter-calls'] as const) : []),
    ],
    templates: templatesFor('tell-first-choice', how, state.promise),
    moved: day === from ? null : { from, because: days.between(from, day) },
    ourSuggestion: joined(OFFER_IN_HAND, tooLate && BEFORE_THE_INTERVIEW),
    count,
  };
}

/** The day by which the other employer wants an answer, while it is to come. */
export function otherOfferStep({ otherOfferDue: offer }: Situation, today: Day): Step | null {
  return offer === null || offer < today
    ? null
    : {
        ...PLAIN_STEP,
        ...OTHER_WORDS['other-offer-due'],
        id: 'other-offer-due',
        kind: 'other-offer-due',
        day: offer,
        count: countFrom(offer, 'other-offer'),
        rules: ['until-a-firm-offer', 'tell-your-first-choice'],
      };
}
