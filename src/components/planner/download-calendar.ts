import { nowInUtc, writePlanLink } from '../../plan/index.ts';
import type { FieldValues } from '../../messages/index.ts';
import { reasonInWords, type Reasons } from './reasons.ts';
import type { Answer } from './use-planner.ts';
import { wordsInText, type AllWords } from './words.ts';

interface Ingredients {
  readonly reasons: Reasons;
  /** Null where the templates could not be loaded: the events then go without words. */
  readonly words: AllWords | null;
  readonly values: FieldValues;
}

/** Makes the plan's calendar file on the device and hands it to the browser as a download. */
export async function downloadCalendar(answer: Answer, { reasons, words, values }: Ingredients): Promise<void> {
  const { calendarFileName, planToIcs } = await import('../../calendar/index.ts');
  const { plan, situation, planId, exports } = answer;
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  const text = planToIcs(plan, {
    planId,
    stamp: nowInUtc(),
    sequence: exports,
    link: `${location.origin}${location.pathname}#${writePlanLink(situation)}`,
    words: (id) => {
      const step = steps.get(id);
      return step ? wordsInText(step, words, values) : '';
    },
    reason: (rule) => reasonInWords(reasons[rule]),
  });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = calendarFileName(plan.today);
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
