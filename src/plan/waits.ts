import { addDays, daysBetween, later, type Day } from './day.ts';
import type { Step, Wait } from './plan.ts';
import type { Pace } from './situation.ts';
import { waitAfterContact, waitForPromise, waitToLetGo } from './step-words.ts';
import type { Story } from './story.ts';

const ENDS_A_WAIT: readonly Step['kind'][] = ['check-in', 'follow-up', 'last-ask', 'let-go'];
const IS_A_DEED: readonly Step['kind'][] = ['thank-you', 'tell-first-choice', 'check-in', 'follow-up', 'last-ask'];

/** The waits of a plan: from the last thing that the reader did to the day before the next contact, where there is time between. */
export function waitsBetween(steps: readonly Step[], story: Story, pace: Pace, today: Day): readonly Wait[] {
  const waits: Wait[] = [];
  let lastDeed = story.lastDeed;
  for (const step of steps) {
    const until = addDays(step.day, -1);
    if (ENDS_A_WAIT.includes(step.kind) && until >= later(lastDeed, today)) {
      waits.push({ before: step.id, from: lastDeed, until, ...reasonFor(step, story, lastDeed, pace) });
    }
    if (IS_A_DEED.includes(step.kind)) lastDeed = later(lastDeed, step.day);
  }
  return waits;
}

function reasonFor(step: Step, story: Story, last: Day, pace: Pace): Pick<Wait, 'why' | 'rules'> {
  // A check-in that keeps a week from another contact waits for that, and no longer for their date.
  const forTheWeek = step.moved?.because.some(({ kind }) => kind === 'week') === true;
  if (step.kind === 'check-in' && !forTheWeek) {
    return {
      why: waitForPromise(story.promise),
      rules:
        story.promise.kind === 'nothing'
          ? ['within-a-week', 'silence-is-normal', 'keep-searching']
          : story.promise.kind === 'undecided'
            ? ['ask-for-another-week', 'silence-is-normal', 'keep-searching']
            : ['wait-for-their-date', 'silence-is-normal', 'keep-searching'],
    };
  }
  if (step.kind === 'let-go') {
    return { why: waitToLetGo(pace), rules: ['move-on', 'silence-is-normal', 'keep-searching'] };
  }
  return {
    why: waitAfterContact(daysBetween(last, step.day), last),
    rules:
      pace === 'reserved' ? ['one-check-in-then-wait', 'keep-searching'] : ['once-a-week-at-most', 'keep-searching'],
  };
}
