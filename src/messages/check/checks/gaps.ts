import type { Facts, Finding } from '../finding.ts';
import type { Moment } from '../moments.ts';
import { namesOfferDay } from './offer-day.ts';
import { quoteAll } from '../text/quote.ts';
import type { Reading } from '../text/reading.ts';

/** Finds blanks that are still open, at any moment. */
export function findBlanksLeft({ text, blanks }: Reading): Finding | null {
  if (blanks.length === 0) return null;
  const open = blanks.length === 1 ? 'A blank is still open' : `${blanks.length} blanks are still open`;
  return {
    kind: 'blank-left',
    says: `${open}: ${quoteAll(text, blanks)}.`,
    suggestion: 'Fill in each blank, or delete the sentence that it is in.',
    rules: ['polite-direct-clear'],
    ourReading: true,
    spans: blanks,
  };
}

/** Finds a contact that does not ask what comes next. */
export function findNoNextStep({ asksForNextStep, shouldAsk }: Facts): Finding | null {
  if (asksForNextStep || !shouldAsk) return null;
  return {
    kind: 'no-next-step',
    says: 'This does not ask what the next step is, or when it comes.',
    suggestion: 'Add a question about the next step near the end, and write down any date in their answer.',
    rules: ['always-ask-what-next'],
    ourReading: false,
    spans: [],
  };
}

/**
 * Finds word of another offer that does not name its day. No source asks for it: our reading is that nobody can move a
 * timeline to a day they do not know. An answer to an offer needs no day, since it may well be the last word.
 */
export function findNoOfferDay({ text, said, blanks }: Reading, { days }: Facts, moment: Moment): Finding | null {
  if (moment !== 'tell-first-choice' || namesOfferDay(said, days)) return null;
  // The day is known to be missing: that blank is a finding already.
  if (blanks.some(({ start, end }) => /\b(?:day|date)\b/i.test(text.slice(start, end)))) return null;
  return {
    kind: 'no-specific-day',
    says: 'This doesn’t say when the other employer wants your answer.',
    suggestion: 'Give the day and the date, so that they can see whether they are able to move their timeline.',
    rules: ['tell-your-first-choice', 'polite-direct-clear'],
    ourReading: true,
    spans: [],
  };
}
