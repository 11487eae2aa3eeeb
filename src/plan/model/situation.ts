import type { Day } from './day.ts';
import { addLength, type Length } from './length.ts';

/** What the employer said of when the reader would hear. */
export type Reply =
  | { readonly kind: 'by'; readonly day: Day }
  | { readonly kind: 'within'; readonly length: Length }
  | { readonly kind: 'call-on'; readonly day: Day }
  | { readonly kind: 'not-said' };

/** How much following up suits the reader and the person they wrote to. */
export type Pace = 'reserved' | 'steady' | 'persistent';
/** How the reader prefers to reach people; `email` is for readers who can’t or won’t phone. */
export type Channel = 'call' | 'email';
/** Who asks for news: the reader, or the recruiter who put them forward. */
export type Via = 'direct' | 'recruiter';

export const PACES = ['reserved', 'steady', 'persistent'] as const satisfies readonly Pace[];
export const CHANNELS = ['call', 'email'] as const satisfies readonly Channel[];
export const VIAS = ['direct', 'recruiter'] as const satisfies readonly Via[];

/** Things that can have happened on a day and need no second date. */
export const PLAIN_EVENTS = ['thanked', 'contacted', 'undecided', 'told-offer', 'rejected', 'offer', 'let-go'] as const;

/** One thing that happened since the interview, with the day on which it did. */
export type LogEntry =
  | { readonly day: Day; readonly kind: (typeof PLAIN_EVENTS)[number] }
  /** They will reply by `by`. */
  | { readonly day: Day; readonly kind: 'new-date'; readonly by: Day }
  /** Another interview, which may have a promise of its own. */
  | { readonly day: Day; readonly kind: 'next-round'; readonly interview: Day; readonly reply: Reply };

/** For filling templates in; a plan never depends on them. */
export interface Names {
  readonly company: string;
  readonly role: string;
  /** The people met, in the order in which they were noted. */
  readonly people: readonly string[];
  /** What each of them cared about, in the same order; empty where nothing was noted. */
  readonly caredAbout: readonly string[];
  /** One thing about the job that excites the reader. */
  readonly oneThing: string;
  /** Who made the promise. */
  readonly promisedBy: string;
}

/** Names and notes before any are given. */
export const NO_NAMES: Names = { company: '', role: '', people: [], caredAbout: [], oneThing: '', promisedBy: '' };

/** All that the reader entered: what a plan is made from, together with today. */
export interface Situation {
  /** One or more days, each a round; past, today or future, in any order. */
  readonly interviews: readonly Day[];
  readonly reply: Reply;
  readonly pace: Pace;
  readonly channel: Channel;
  readonly via: Via;
  /** The day by which another employer wants an answer. */
  readonly otherOfferDue: Day | null;
  /** The country, or part of one, whose public holidays count: an ISO 3166 code such as `US` or `GB-ENG`. */
  readonly region: string | null;
  /** Days that the reader adds as non-working. */
  readonly daysOff: readonly Day[];
  /** Public holidays of the region on which the reader can follow up all the same. */
  readonly workdays: readonly Day[];
  /** What has happened since, in the order in which it was entered. */
  readonly log: readonly LogEntry[];
  readonly names: Names;
}

/** A situation with nothing said but the days of the interviews. */
export function situationWith(interviews: readonly Day[], more: Partial<Situation> = {}): Situation {
  return {
    interviews,
    reply: { kind: 'not-said' },
    pace: 'steady',
    channel: 'call',
    via: 'direct',
    otherOfferDue: null,
    region: null,
    daysOff: [],
    workdays: [],
    log: [],
    names: NO_NAMES,
    ...more,
  };
}

/** The day that a reply names, counted from the interview where it is a length of time; null where nothing was said. */
export function promisedDay(reply: Reply, interview: Day): Day | null {
  switch (reply.kind) {
    case 'by':
    case 'call-on':
      return reply.day;
    case 'within':
      return addLength(interview, reply.length);
    case 'not-said':
      return null;
  }
}
