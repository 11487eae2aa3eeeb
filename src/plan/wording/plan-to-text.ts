import { dayInWords } from '../model/day.ts';
import { CLOCK_TIMES, howInWords, nextInWords } from './plan-words.ts';
import type { Plan } from '../model/plan.ts';
import { latenessInWords, moveInWords } from './step-notes.ts';

/**
 * The plan as plain text that survives a mail: no names, dates first, waits between. Lines end in `\n`.
 *
 * @param clockTimes those that the reader has chosen
 */
export function planToText(plan: Plan, clockTimes = CLOCK_TIMES): string {
  const lines = [`${nextInWords(plan)}.`, ''];
  for (const step of plan.steps) {
    const wait = plan.waits.find(({ before }) => before === step.id);
    if (wait) lines.push(`Their turn, until ${dayInWords(wait.until)}. ${wait.why}`, '');
    lines.push(`${dayInWords(step.day, true)}: ${step.title}${step.optional ? ' (if you like)' : ''}`);
    const notes = [
      howInWords(step, clockTimes),
      step.what,
      moveInWords(step),
      latenessInWords(step),
      step.ourSuggestion,
    ];
    for (const note of notes) if (note) lines.push(`  ${note}`);
    lines.push('');
  }
  if (plan.history.length) {
    lines.push('So far:', ...plan.history.map(({ day, what }) => `  ${dayInWords(day)}: ${what}`), '');
  }
  for (const { says } of plan.notices) lines.push(says);
  return `${lines.join('\n').trimEnd()}\n`;
}
