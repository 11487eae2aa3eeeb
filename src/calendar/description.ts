import { dayInWords, latenessInWords, moveInWords, type RuleId, type Step } from '../plan/index.ts';

/** What an entry says of a step beyond the step itself. */
export interface StepTexts {
  /** The words to send or say; empty where there are none. */
  readonly words: string;
  /** A rule as a sentence, with who says it. */
  readonly reason: (rule: RuleId) => string;
}

/** The plan that an entry leads back to. */
export interface PlanTexts {
  /** The address of the plan. */
  readonly link: string;
  /** What the reader calls the application. */
  readonly label?: string | undefined;
}

/** What an entry says of a step: what to do, why, where it moved, how late it is, and the words to use. */
export function describeStep(step: Step, { words, reason }: StepTexts): string {
  return inSections([
    [step.what, oneNoteEach(step), atTheLatest(step), step.optional ? 'You may leave this out.' : null],
    ['Why:', ...step.rules.map((rule) => `- ${reason(rule)}`)],
    [step.ourSuggestion === null ? null : `Our suggestion: ${step.ourSuggestion}`],
    [moveInWords(step), latenessInWords(step)],
    words.trim() === '' ? [] : ['The words to use:', words.trim()],
  ]);
}

/** What an entry says once its step has gone. */
export const NO_LONGER_IN_THE_PLAN = 'This step is no longer in your plan.';

/** A description with the way back to the plan under it. */
export function withWayBack(description: string, { link, label }: PlanTexts): string {
  const yourPlan = label === undefined || label === '' ? 'Your plan' : `Your plan (${label})`;
  return inSections([[description], [link === '' ? null : `${yourPlan}: ${link}`]]);
}

function inSections(sections: readonly (readonly (string | null)[])[]): string {
  return sections
    .map((lines) => lines.filter((line) => line !== null).join('\n'))
    .filter((section) => section !== '')
    .join('\n\n');
}

function oneNoteEach({ people }: Step): string | null {
  return people.length > 1 ? `Send one note to each: ${people.join(', ')}.` : null;
}

function atTheLatest({ latest }: Step): string | null {
  return latest === null ? null : `${dayInWords(latest)} at the latest.`;
}
