import { earlier, later, type Day } from './day.ts';
import { BEFORE_THE_INTERVIEW } from './our-readings.ts';
import { PLAIN_STEP } from './plain-step.ts';
import type { How, Step } from './plan.ts';
import type { Situation } from './situation.ts';
import { contactWords, OTHER_WORDS } from './step-words.ts';
import type { Story } from './story.ts';
import { templatesFor } from './templates.ts';
import type { WorkingDays } from './working-days.ts';

/** Word of another offer to the first choice: as soon as there is a working day, and never after the offer's own. */
export function tellFirstChoiceStep(story: Story, situation: Situation, today: Day, days: WorkingDays): Step | null {
  const { offer, via, pace, channel } = situation;
  if (offer === null || offer < today || story.toldOffer) return null;
  const lastInterview = story.rounds.at(-1) ?? today;
  const afterInterview = later(today, lastInterview);
  const tooLate = afterInterview > offer;
  const from = tooLate ? today : afterInterview;
  const working = days.onOrAfter(from);
  const day = earlier(working, offer);
  const how: How = via === 'recruiter' ? 'recruiter' : pace === 'reserved' || channel === 'email' ? 'email' : 'call';
  return {
    ...PLAIN_STEP,
    ...contactWords('tell-first-choice', how, story.promise),
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
    templates: templatesFor('tell-first-choice', how, story.promise),
    moved: day === from ? null : { from, because: days.between(from, day) },
    ourReading: tooLate ? BEFORE_THE_INTERVIEW : null,
  };
}

/** The day by which the other employer wants an answer, while it is to come. */
export function otherOfferStep({ offer }: Situation, today: Day): Step | null {
  return offer === null || offer < today
    ? null
    : {
        ...PLAIN_STEP,
        ...OTHER_WORDS['other-offer-due'],
        id: 'other-offer-due',
        kind: 'other-offer-due',
        day: offer,
        rules: ['until-a-firm-offer', 'tell-your-first-choice'],
      };
}
