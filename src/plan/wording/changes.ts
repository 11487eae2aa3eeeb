import { dayInWords } from '../model/day.ts';
import type { Plan, Step } from '../model/plan.ts';
import type { LogEntry } from '../model/situation.ts';

const BECAUSE: Record<LogEntry['kind'], string> = {
  thanked: 'you sent your thanks',
  contacted: 'you got in touch',
  'new-date': 'they gave you a new date',
  undecided: 'they have not decided',
  'next-round': 'there is another interview',
  'told-offer': 'you told them about your other offer',
  rejected: 'they said no',
  offer: 'they made you an offer',
  'let-go': 'you moved on',
};

/** The steps that an entry says are done. They leave the plan, which is no change worth a sentence. */
const DONE_BY: Readonly<Partial<Record<LogEntry['kind'], readonly Step['kind'][]>>> = {
  thanked: ['thank-you', 'final-thanks'],
  contacted: ['check-in', 'follow-up', 'last-ask'],
  'told-offer': ['tell-first-choice'],
  'let-go': ['let-go', 'answer-offer'],
};

/**
 * What is different in a plan that was made again, in a sentence: "“Check in by phone” moved from Wednesday,
 * March 11 to Friday, March 13: they gave you a new date." Null where the steps to do are the same, but
 * for the one that was done.
 *
 * @param news the entry that the plan was made again for; null where the reader changed an answer instead
 */
export function changesInWords(before: Plan, after: Plan, news: LogEntry['kind'] | null): string | null {
  const changes = [...movedSteps(before, after), ...newSteps(before, after), ...goneSteps(before, after, news)];
  const [first, ...others] = changes;
  if (first === undefined) return null;
  const why = news === null ? '' : `: ${BECAUSE[news]}`;
  const more = others.length === 1 ? ' One more step changed.' : ` ${String(others.length)} more steps changed.`;
  return `${first}${why}.${others.length ? more : ''}`;
}

function movedSteps(before: Plan, after: Plan): readonly string[] {
  return after.steps.flatMap((step) => {
    const old = withId(before, step.id);
    return old && old.day !== step.day
      ? [`“${step.title}” moved from ${dayInWords(old.day)} to ${dayInWords(step.day)}`]
      : [];
  });
}

function newSteps(before: Plan, after: Plan): readonly string[] {
  return after.steps.flatMap((step) =>
    withId(before, step.id) ? [] : [`“${step.title}” is new, on ${dayInWords(step.day)}`],
  );
}

function goneSteps(before: Plan, after: Plan, news: LogEntry['kind'] | null): readonly string[] {
  const gone = before.steps.filter((step) => !withId(after, step.id));
  const done = news && gone.find(({ kind }) => DONE_BY[news]?.includes(kind));
  return gone.flatMap((step) => (step === done ? [] : [`“${step.title}” is no longer in your plan`]));
}

function withId(plan: Plan, id: Step['id']): Step | undefined {
  return plan.steps.find((step) => step.id === id);
}
