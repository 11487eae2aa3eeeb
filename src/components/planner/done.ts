import type { Day, LogEntry, Step } from '../../plan/index.ts';

/** What the log says once a step is done on a day. */
export function entryForDone(kind: Step['kind'], day: Day): LogEntry {
  switch (kind) {
    case 'thank-you':
    case 'final-thanks':
      return { day, kind: 'thanked' };
    case 'tell-first-choice':
      return { day, kind: 'told-offer' };
    case 'answer-offer':
    case 'let-go':
      return { day, kind: 'let-go' };
    case 'check-in':
    case 'follow-up':
    case 'last-ask':
    case 'ask-timeline':
    case 'other-offer-due':
      return { day, kind: 'contacted' };
  }
}
