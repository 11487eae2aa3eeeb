import { parseDay, parseLength, promisedDay, type Day, type Length } from '../../plan/index.ts';
import type { FormValues } from './values.ts';

/** The last interview that the form holds; null while it holds none. */
export function lastInterviewIn({ interviews }: Pick<FormValues, 'interviews'>): Day | null {
  const days = interviews.map(parseDay).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

/** The day that the reply in the form comes to, for its echo in words; null while it can't be told. */
export function promisedDayIn(values: FormValues): Day | null {
  const interview = lastInterviewIn(values);
  switch (values.replyKind) {
    case 'by':
      return parseDay(values.replyDay);
    case 'call-on':
      return parseDay(values.callDay);
    case 'within': {
      const length = lengthIn(values);
      return interview && length ? promisedDay({ kind: 'within', length }, interview) : null;
    }
    default:
      return null;
  }
}

/** Whether the day that they promised has passed, so that something may have been done already. */
export function promiseHasPassed(values: FormValues, today: Day): boolean {
  const promised = promisedDayIn(values);
  return promised !== null && promised < today;
}

/** The length of time that the form holds; null where it holds none. */
export function lengthIn({ replyCount, replyUnit }: Pick<FormValues, 'replyCount' | 'replyUnit'>): Length | null {
  return parseLength(`P${replyCount.trim()}${replyUnit.charAt(0).toUpperCase()}`);
}
