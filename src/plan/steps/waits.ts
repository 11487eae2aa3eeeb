import { addDays, daysBetween, later, type Day } from '../model/day.ts';
import type { Step, Wait } from '../model/plan.ts';
import type { Pace } from '../model/situation.ts';
import { waitAfterContact, waitForPromise, waitToLetGo } from '../wording/step-words.ts';
import type { ProcessState } from '../model/replay-log.ts';

const ENDS_A_WAIT: readonly Step['kind'][] = ['check-in', 'follow-up', 'last-ask', 'let-go'];
const IS_AN_ACTION: readonly Step['kind'][] = ['thank-you', 'tell-first-choice', 'check-in', 'follow-up', 'last-ask'];

/** The waits of a plan: from the last thing that the reader did to the day before the next contact, where there is time between. */
export function waitsBetween(steps: readonly Step[], state: ProcessState, pace: Pace, today: Day): readonly Wait[] {
  const waits: Wait[] = [];
  let lastAction = state.lastAction;
  for (const step of steps) {
    const until = addDays(step.day, -1);
    if (ENDS_A_WAIT.includes(step.kind) && until >= later(lastAction, today)) {
      waits.push({ before: step.id, from: lastAction, until, ...reasonFor(step, state, lastAction, pace) });
    }
    if (IS_AN_ACTION.includes(step.kind)) lastAction = later(lastAction, step.day);
  }
  return waits;
}

function reasonFor(step: Step, state: ProcessState, last: Day, pace: Pace): Pick<Wait, 'why' | 'rules'> {
  // A check-in that keeps a week from another contact waits for that, and no longer for their date.
  const forTheWeek = step.moved?.because.some(({ kind }) => kind === 'week') === true;
  if (step.kind === 'check-in' && !forTheWeek) {
    return {
      why: waitForPromise(state.promise),
      rules:
        state.promise.kind === 'nothing'
          ? ['within-a-week', 'silence-is-normal', 'keep-searching']
          : state.promise.kind === 'undecided'
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
