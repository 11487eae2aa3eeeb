import type { Plan } from '../../plan/index.ts';

/** The page of the guide that fits where a plan stands today: its slug. Null where nothing is left to do. */
export function stageOf({ steps, today, promise }: Plan): string | null {
  const [next] = steps;
  switch (next?.kind) {
    case undefined:
      return null;
    case 'ask-timeline':
      return 'before-you-leave';
    case 'thank-you':
      return 'thank-you-note';
    case 'check-in':
      return next.day > today ? 'waiting' : CHECK_IN_PAGES[promise.kind];
    case 'follow-up':
      return 'how-often';
    case 'last-ask':
    case 'let-go':
      return 'silence';
    case 'tell-first-choice':
    case 'other-offer-due':
    case 'answer-offer':
      return 'another-offer';
    case 'final-thanks':
      return 'after-a-no';
  }
}

const CHECK_IN_PAGES: Record<Plan['promise']['kind'], string> = {
  date: 'checking-in',
  'agreed-call': 'checking-in',
  'new-date': 'a-new-date',
  nothing: 'no-date-given',
  undecided: 'no-date-given',
};
