import type { LogEntry, Step } from '../../plan/index.ts';

/** An entry that needs no more than its day. */
export type DoneKind = Exclude<LogEntry['kind'], 'new-date' | 'next-round'>;

/** What the log says once a step of a kind is done; the kinds that are missing pass by themselves. */
export const DONE_ENTRIES: Readonly<Partial<Record<Step['kind'], DoneKind>>> = {
  'thank-you': 'thanked',
  'tell-first-choice': 'told-offer',
  'check-in': 'contacted',
  'follow-up': 'contacted',
  'last-ask': 'contacted',
  'final-thanks': 'thanked',
  'answer-offer': 'let-go',
  'let-go': 'let-go',
};
