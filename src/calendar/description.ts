import { dayInWords, latenessInWords, moveInWords, type RuleId, type Step } from '../plan/index.ts';

/** What a step's description holds beyond the step itself. */
export interface DescriptionParts {
  /** The words to send or say; empty where there are none. */
  readonly words: string;
  /** A rule as a sentence, with who says it. */
  readonly reason: (rule: RuleId) => string;
  /** The address of the plan. */
  readonly link: string;
}

/** What a calendar says of a step: what to do, why, where it moved, how late it is, the words to use, and the way back. */
export function describeStep(step: Step, { words, reason, link }: DescriptionParts): string {
  const sections = [
    [step.what, oneNoteEach(step), atTheLatest(step), step.optional ? 'You may leave this out.' : null],
    ['Why:', ...step.rules.map((rule) => `- ${reason(rule)}`)],
    [step.ourReading === null ? null : `Our reading: ${step.ourReading}`],
    [moveInWords(step), latenessInWords(step)],
    words.trim() === '' ? [] : ['The words to use:', words.trim()],
    [`Your plan: ${link}`],
  ];
  return sections
    .map((lines) => lines.filter((line) => line !== null).join('\n'))
    .filter((section) => section !== '')
    .join('\n\n');
}

function oneNoteEach({ people }: Step): string | null {
  return people.length > 1 ? `One note each: ${people.join(', ')}.` : null;
}

function atTheLatest({ latest }: Step): string | null {
  return latest === null ? null : `${dayInWords(latest)} at the latest.`;
}
