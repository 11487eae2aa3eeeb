import { dayInWords, type Day } from '../model/day.ts';
import type { Plan, Step } from '../model/plan.ts';
import { daysAwayInWords } from './plan-words.ts';

/**
 * The next step with its day, as a heading: "Send your thank-you note today", "Check in by phone on Wednesday,
 * March 11", "Check in by phone today", late or not. Null where nothing is left to do.
 * The headline, the document's title, the status line and the calendar all name it this way.
 */
export function nextStepHeading({ steps, today }: Plan): string | null {
  const [next] = steps;
  return next === undefined ? null : stepHeading(next, today);
}

/** A step with its day, as {@link nextStepHeading} writes it. */
export function stepHeading({ title, day }: Pick<Step, 'title' | 'day'>, today: Day): string {
  const away = daysAwayInWords(today, day);
  // "Move on Wednesday", and not "Move on on Wednesday".
  const on = title.endsWith(' on') ? '' : 'on ';
  const when = away === 'today' || away === 'tomorrow' ? away : `${on}${dayInWords(day)}`;
  return `${title} ${when}`;
}

/** "Sit tight until Wednesday, March 11", while nothing is due today. Null where something is, or nothing is left. */
export function waitingHeading({ steps, today }: Plan): string | null {
  const [next] = steps;
  return next === undefined || next.day <= today ? null : `Sit tight until ${dayInWords(next.day)}`;
}
