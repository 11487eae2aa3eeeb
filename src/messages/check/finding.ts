import type { Span } from '../span.ts';

/** What can be found, in the order in which findings are given. */
export const FINDING_KINDS = [
  'too-long',
  'you-and-i',
  'any-job',
  'only-hope',
  'apologetic',
  'bitter',
  'my-chances',
  'pressure',
  'blank-left',
  'no-next-step',
  'no-specific-day',
  'template-text',
] as const;

/** What was found; also the `data-finding` of its list item. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The rules that a finding may name. Each is a record of the site's content; a test holds them together. */
export const RULES_IN_CHECKS = [
  'asking-shows-interest',
  'under-150-words',
  'you-twice-i',
  'process-not-chances',
  'always-ask-what-next',
  'tell-your-first-choice',
  'once-a-week-at-most',
  'keen-not-needy',
  'this-job-not-any-job',
  'as-if-you-had-options',
  'polite-direct-clear',
  'positive-and-brief',
  'fit-the-reader',
  'thank-after-a-no',
] as const;

/** The id of a rule that a finding may name. */
export type CheckRuleId = (typeof RULES_IN_CHECKS)[number];

/** A fact about a message that a rule speaks of. What is fine is not a finding. */
export interface Finding {
  readonly kind: FindingKind;
  /** The fact, in a sentence or two. It may quote the message, so show it as text. */
  readonly says: string;
  /** What to do about it. It never holds words to send. */
  readonly suggestion: string;
  /** The rules that speak of it, nearest first; at least one. */
  readonly rules: readonly CheckRuleId[];
  /** No source speaks of the sign itself: the rules are only the nearest. */
  readonly ourReading: boolean;
  /** The words that it is about, in order and apart from one another; none where it is about the whole message. */
  readonly spans: readonly Span[];
}

/** What can be counted in a message. Earlier mail, quoted with ">", does not count. */
export interface Facts {
  readonly words: number;
  /** "You" and its short forms, such as "you'd". "Your" is another word. */
  readonly you: number;
  /** "I" and its short forms, such as "I've", but not the numeral. */
  readonly i: number;
  /** The days and dates that it names, such as "Friday 13 March". */
  readonly days: readonly Span[];
  readonly asksForNextStep: boolean;
  /** Whether its moment calls for that: a note of thanks may do without. */
  readonly shouldAsk: boolean;
  /** Blanks still open. */
  readonly blanks: number;
}
