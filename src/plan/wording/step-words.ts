import { dayInWords, type Day } from '../model/day.ts';
import type { How, StepKind } from '../model/plan.ts';
import type { Pace } from '../model/situation.ts';
import type { EmployerPromise } from '../model/replay-log.ts';

/** What a step is called and what it asks of the reader. Titles name nobody, for they go into calendars. */
export interface StepWords {
  readonly title: string;
  readonly what: string;
}

/** What a contact after a promise asks of the reader, by how it is made. */
type ContactKind = Extract<StepKind, 'check-in' | 'follow-up' | 'last-ask' | 'tell-first-choice'>;

const CONTACT_TITLES: Record<ContactKind, Record<'call' | 'email' | 'recruiter', string>> = {
  'check-in': { call: 'Check in by phone', email: 'Check in by email', recruiter: 'Ask your recruiter for news' },
  'follow-up': { call: 'Follow up by phone', email: 'Follow up by email', recruiter: 'Ask your recruiter again' },
  'last-ask': {
    call: 'Ask directly when they expect to decide',
    email: 'Ask directly when they expect to decide',
    recruiter: 'Ask your recruiter directly',
  },
  'tell-first-choice': {
    call: 'Tell your first choice by phone',
    email: 'Tell your first choice by email',
    recruiter: 'Tell your first choice through your recruiter',
  },
};

/** The words of a contact. */
export function contactWords(kind: ContactKind, how: How, promise: EmployerPromise): StepWords {
  const way = how === 'call' || how === 'recruiter' ? how : 'email';
  return { title: CONTACT_TITLES[kind][way], what: whatToDo(kind, way, promise) };
}

function whatToDo(kind: ContactKind, way: 'call' | 'email' | 'recruiter', promise: EmployerPromise): string {
  const voicemail = way === 'call' ? ' If nobody picks up, leave a positive voicemail.' : '';
  switch (kind) {
    case 'check-in':
      return way === 'recruiter'
        ? 'Ask your recruiter where the employer is in the process, what comes next, and when.'
        : checkIn(way, promise) + voicemail;
    case 'follow-up':
      return way === 'recruiter'
        ? 'Ask your recruiter whether there is any news, or when to expect some.'
        : `${way === 'call' ? 'Call' : 'Write'} again, and keep it short and friendly. Say that you are still interested, and ask for their updated timeline.${voicemail}`;
    case 'last-ask':
      return way === 'recruiter'
        ? 'Ask your recruiter to find out when the employer will decide. Say that you are very interested, and that you are talking to others.'
        : 'Ask in writing, or by phone if you prefer. Say that you are very interested, and that you are talking to others too.';
    case 'tell-first-choice':
      return `${way === 'recruiter' ? 'Have your recruiter tell' : 'Tell'} them that you expect another offer and that they are your first choice, and ask whether they can move their timeline.`;
  }
}

function checkIn(way: 'call' | 'email', promise: EmployerPromise): string {
  const verb = way === 'call' ? 'Call' : 'Write';
  switch (promise.kind) {
    case 'agreed-call':
      return 'Call, as you agreed. Say that you are interested, and ask where they are in the process and what comes next.';
    case 'new-date':
      return way === 'call'
        ? 'Call and ask, in a friendly way, where they are in the process. If nobody answers, send a short, upbeat email too.'
        : 'Write a short, upbeat email. Say that you are interested, and ask where they are in the process.';
    case 'nothing':
      return `${verb} to say that you are interested, and ask when they expect to decide.`;
    case 'undecided':
      return `${verb} again, now that a week has passed. Say that you are still interested, and ask what the next step is and when it will be.`;
    case 'date':
      return `${verb} to ask for their updated timeline. Say that you are interested, and that you know hiring takes time.`;
  }
}

/** The words of the steps that are no contact. */
export const OTHER_WORDS = {
  'ask-timeline': {
    title: 'Ask about the next step',
    what: 'Before the interview ends, ask what happens next and when they expect to decide. Write the answer down.',
  },
  'thank-you': {
    title: 'Send your thank-you note',
    what: 'Thank them, mention one thing about the job that excites you, and say briefly why you fit. Use 150 words at most.',
  },
  'other-offer-due': {
    title: 'Answer the other offer',
    what: 'This is the last day to answer the other employer. Decide with what you know now, and tell them.',
  },
  'final-thanks': {
    title: 'Send a final thank-you note',
    what: 'Thank them for their time, and don’t sound bitter. You may ask them to keep you in mind.',
  },
  'answer-offer': {
    title: 'Answer the offer',
    what: 'Answer it and thank them. If you accept, tell anyone else who still expects to hear from you.',
  },
  'let-go': {
    title: 'Move on',
    what: 'File their contact details away, and put your time into other applications.',
  },
} as const satisfies Partial<Record<StepKind, StepWords>>;

/** What a thank-you note asks of the reader when nobody has named a date. */
export const THANK_AND_ASK = `${OTHER_WORDS['thank-you'].what} Also ask when they expect to decide.`;

/** Why the reader waits for their day, in a sentence. */
export function waitForPromise(promise: EmployerPromise): string {
  switch (promise.kind) {
    case 'date':
      return `They said you would hear by ${dayInWords(promise.by)}.`;
    case 'new-date':
      return `They gave you a new date, ${dayInWords(promise.by)}.`;
    case 'agreed-call':
      return `You agreed to call on ${dayInWords(promise.by)}.`;
    case 'nothing':
      return 'They gave no date, so wait a week at most.';
    case 'undecided':
      return 'They had not decided yet, so give them another week.';
  }
}

/** Why the reader waits between two contacts, in a sentence. */
export function waitAfterContact(days: number, last: Day): string {
  return days > 14
    ? `In a long process, one more contact is enough, four weeks after ${dayInWords(last)}.`
    : `Leave at least a week after ${dayInWords(last)}.`;
}

/** Why the reader waits once more before letting go, in a sentence. */
export function waitToLetGo(pace: Pace): string {
  return pace === 'reserved'
    ? 'You have asked. Now give them two weeks to answer.'
    : 'You have asked directly. Now give them a week to answer.';
}
