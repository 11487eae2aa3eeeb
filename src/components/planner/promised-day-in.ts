import { parseDay, type Day } from '../../plan/day.ts';
import { parseLength, type Length } from '../../plan/length.ts';
import { promisedDay } from '../../plan/situation.ts';
import type { Draft } from './draft.ts';

/** The day that the reply in the form comes to, for its echo in words; null while it can't be told. */
export function promisedDayIn(draft: Draft): Day | null {
  const interview = [...draft.interviews].sort().at(-1);
  const day = parseDay(interview ?? '');
  const length = lengthIn(draft);
  return day && length ? promisedDay({ kind: 'within', length }, day) : null;
}

/** The length of time that the form holds; null where it holds none. */
export function lengthIn({ replyCount, replyUnit }: Draft): Length | null {
  return parseLength(`P${replyCount.trim()}${replyUnit.charAt(0).toUpperCase()}`);
}
