import type { Pace } from '../model/situation.ts';

// Where the sources leave a gap that a plan must fill, the step says so with one of these.

/** Several suggestions as one text; null where there is none. */
export function joined(...suggestions: readonly (string | false | null)[]): string | null {
  return suggestions.filter(Boolean).join(' ') || null;
}

/** Why the thank-you note also asks about the timeline. */
export const ASK_IN_THANKS =
  'The sources say to ask this before you leave. If you didn’t, we suggest asking in your thank-you note.';

/** Why a contact opens with the thanks that were never sent. */
export const OPEN_WITH_THANKS =
  'It is too late for a separate thank-you note. We suggest opening this message with your thanks.';

/** Why a call other than the one after a promised date is mid-morning. */
export const CALL_MID_MORNING =
  'The source suggests mid-morning for a call on the day after their date. We suggest the same time for this call.';

/** Why advice about an expected offer is used for one in hand. */
export const OFFER_IN_HAND =
  'The source is about an offer that you expect. We suggest saying much the same about one that you already have.';

/** Why a late thank-you is still in the plan. */
export const LATE_THANKS =
  'The sources say to send it by the next day. We suggest sending it late rather than not at all.';

/** Why a reserved reader gets a second contact, and when. */
export const ONCE_MORE =
  'One source allows one more contact if the process takes a month or two, but doesn’t say when. We suggest four weeks after the first.';

/** Why another offer comes up before the interview, when the interview comes after it. */
export const BEFORE_THE_INTERVIEW =
  'You have to answer the other offer before this interview. We suggest telling them now, while they can still move the day.';

/** Why letting go falls on its day. */
export function lettingGo(pace: Pace): string {
  return pace === 'reserved'
    ? 'One source says to wait after one check-in, but not for how long. We suggest two weeks.'
    : 'The sources don’t say how long to wait after your last message. We suggest one more week.';
}

/** Every suggestion that a step may make; a step's `ourSuggestion` is one of these, or several after one another. */
export const OUR_SUGGESTIONS: readonly string[] = [
  ASK_IN_THANKS,
  OPEN_WITH_THANKS,
  CALL_MID_MORNING,
  OFFER_IN_HAND,
  LATE_THANKS,
  ONCE_MORE,
  BEFORE_THE_INTERVIEW,
  lettingGo('reserved'),
  lettingGo('steady'),
];
