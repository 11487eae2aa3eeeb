import type { DayCount, OtherPace } from './day-count.ts';
import type { Day } from './day.ts';
import type { RuleId } from './rule-ids.ts';
import type { LogEntry } from './situation.ts';
import type { EmployerPromise } from './replay-log.ts';
import type { TemplateId } from './template-ids.ts';
import type { DayOffReason } from './working-days.ts';

/** What a step is for. Templates call the same names moments. */
export type StepKind =
  | 'ask-timeline'
  | 'thank-you'
  | 'tell-first-choice'
  | 'check-in'
  | 'follow-up'
  | 'last-ask'
  | 'other-offer-due'
  | 'final-thanks'
  | 'answer-offer'
  | 'let-go';

/** How a step is done; null where there is nothing to send or say. */
export type How = 'in-person' | 'note' | 'call' | 'email' | 'recruiter';

/** A time of day that a source gives: mid-morning is shown as 10:00, mid-afternoon as 14:30. */
export type TimeOfDay = 'mid-morning' | 'mid-afternoon';

/** Why a step is not on the day it would have been. */
export type MoveReason = DayOffReason | { readonly kind: 'week'; readonly since: Day };

/** The day that a step would have been on, and why it moved. */
export interface Move {
  readonly from: Day;
  readonly because: readonly MoveReason[];
}

/** The day that a step was due on, and how many days before today that was. */
export interface Lateness {
  readonly due: Day;
  readonly days: number;
}

/** One thing to do, on a day. */
export interface Step {
  /** Stays the same when the plan is made again, so that a calendar can follow the step. */
  readonly id: string;
  readonly kind: StepKind;
  readonly day: Day;
  /** The last day on which it still fits; for a thank-you only. */
  readonly latest: Day | null;
  readonly time: TimeOfDay | null;
  readonly how: How | null;
  /** A few words that fit in a heading or a calendar: "Check in by phone". Names nobody. */
  readonly title: string;
  /** What to do, in a sentence or two. */
  readonly what: string;
  /** The rules behind it, weightiest first. */
  readonly rules: readonly [RuleId, ...RuleId[]];
  /** Templates with words for it, best first. */
  readonly templates: readonly TemplateId[];
  readonly moved: Move | null;
  readonly late: Lateness | null;
  /** What the sources leave open and we settled, and why; null where they settle it. */
  readonly ourSuggestion: string | null;
  /** Whether the reader may as well leave it out. */
  readonly optional: boolean;
  /** Whom it goes to, by name, where names were given: one note each. */
  readonly people: readonly string[];
  /** How its day was counted. */
  readonly count: DayCount;
  /** What the other paces would do in its place, once asked for; empty where the pace makes no difference. */
  readonly otherPaces: readonly OtherPace[];
}

/** The time between two contacts, in which it is the employer's turn. */
export interface Wait {
  /** The step that ends it. */
  readonly before: Step['id'];
  /** The day of the last thing that the reader did or will have done. */
  readonly from: Day;
  /** The last day of the wait. */
  readonly until: Day;
  /** Why, in a sentence. */
  readonly why: string;
  readonly rules: readonly [RuleId, ...RuleId[]];
}

/** Something that has happened, in the words of the page. */
export interface HistoryEntry {
  readonly day: Day;
  readonly kind: 'interview' | LogEntry['kind'];
  readonly what: string;
  /** Its place in the situation's log; null for an interview. */
  readonly logIndex: number | null;
}

/** Something that a reader should know of how the plan was made. */
export interface Notice {
  readonly kind:
    | 'promise-long-past'
    | 'promise-on-day-off'
    | 'log-after-today'
    | 'offer-day-past'
    | 'holidays-not-chosen'
    | 'holidays-not-loaded'
    | 'holiday-in-some-parts'
    | 'holidays-decreed-yearly'
    | 'holidays-end';
  readonly says: string;
}

/** What to do, on which day, and why: all that any page, file or text shows of a situation. */
export interface Plan {
  readonly today: Day;
  /** In the order in which to do them. Empty once the last step is done. */
  readonly steps: readonly Step[];
  /** In order; each stands before the step that ends it. */
  readonly waits: readonly Wait[];
  /** What has happened, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** What the employer's word now is. */
  readonly promise: EmployerPromise;
  /** What the reader should know of how the plan was made. */
  readonly notices: readonly Notice[];
}
