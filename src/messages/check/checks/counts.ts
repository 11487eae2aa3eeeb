import type { Facts, Finding } from '../finding.ts';
import type { Moment } from '../moments.ts';
import type { Span } from '../../span.ts';

/** Words in a thank-you at most: rule under-150-words. */
const MOST_WORDS = 150;

/** Finds a thank-you of more words than it should have. The rule speaks of no other message. */
export function findTooLong({ words }: Facts, moment: Moment): Finding | null {
  if (moment !== 'thank-you' || words <= MOST_WORDS) return null;
  const tooMany = words - MOST_WORDS;
  return {
    kind: 'too-long',
    says: `This has ${words} words. One source says 150 at most, so that it gets read.`,
    suggestion: `Cut ${tooMany === 1 ? 'a word' : `${tooMany} words`} or more. Start with anything that repeats the interview.`,
    rules: ['under-150-words'],
    ourReading: false,
    spans: [],
  };
}

/** Finds a thank-you that says "you" less than twice as often as "I", and points at each "I". */
export function findTooMuchI({ you, i }: Facts, spans: readonly Span[], moment: Moment): Finding | null {
  if (moment !== 'thank-you' || you >= 2 * i) return null;
  return {
    kind: 'you-and-i',
    says: `“You” appears ${times(you)} and “I” ${times(i)}. One source wants “you” to appear twice as often as “I” does.`,
    suggestion: 'Start some sentences with what they said, showed you or need.',
    rules: ['you-twice-i'],
    ourReading: false,
    spans: spans.map(({ start, end }) => ({ start, end })),
  };
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
