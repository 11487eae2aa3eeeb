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
  const voicemail = way === 'call' ? ' If nobody picks up, leave a cheerful voicemail.' : '';
  switch (kind) {
    case 'check-in':
      return way === 'recruiter'
        ? 'Ask your recruiter where the employer is in the process, and what comes next and when.'
        : checkIn(way, promise) + voicemail;
    case 'follow-up':
      return way === 'recruiter'
        ? 'Ask your recruiter whether there is news, and when to expect some.'
        : `${way === 'call' ? 'Call' : 'Write'} in a few warm lines: you are still keen, and would like to know their updated timeline.${voicemail}`;
    case 'last-ask':
      return way === 'recruiter'
        ? 'Ask your recruiter to find out when the employer will decide: you are keen, and are talking to others.'
        : 'Write and ask directly when they expect to decide: you are keen, and are talking to others too.';
    case 'tell-first-choice':
      return `${way === 'recruiter' ? 'Have your recruiter tell' : 'Tell'} them that you expect another offer, that they are your first choice, and ask whether their timeline can move.`;
  }
}

function checkIn(way: 'call' | 'email', promise: EmployerPromise): string {
  const verb = way === 'call' ? 'Call' : 'Write';
  switch (promise.kind) {
    case 'agreed-call':
      return 'Call, as you agreed. Say that you are interested, and ask where they are in the process and what comes next.';
    case 'new-date':
      return way === 'call'
        ? 'Call and ask, warmly, where they are in the process. If nobody answers, send a short upbeat email too.'
        : 'Write a short upbeat email: you are keen, and would like to know where they are in the process.';
    case 'nothing':
      return `${verb} to show your interest, and ask what their timeline is for a decision.`;
    case 'undecided':
      return `${verb} again, as a week has passed: you are still keen, and ask what the next step is and when.`;
    case 'date':
      return `${verb}: say that you are interested and know that hiring takes time, and ask for their updated timeline.`;
  }
}

/** The words of the steps that are no contact. */
export const OTHER_WORDS = {
  'ask-timeline': {
    title: 'Ask what happens next',
    what: 'Before the interview ends, ask what happens next and when they expect to decide. Write the answer down.',
  },
  'thank-you': {
    title: 'Send your thank-you note',
    what: 'Thank them, name one thing about the job that excites you, and say briefly why you fit. Stay under 150 words.',
  },
  'other-offer-due': {
    title: 'Answer the other offer',
    what: 'This is the last day that the other employer gave you. Decide on what you know by now, and answer them.',
  },
  'final-thanks': {
    title: 'Send a last note of thanks',
    what: 'Thank them for their time, without bitterness. You may ask them to keep you in mind.',
  },
  'answer-offer': {
    title: 'Answer the offer',
    what: 'Answer it, thank them, and stop the other waits: tell anyone else who still expects to hear from you.',
  },
  'let-go': {
    title: 'Move on',
    what: 'File their details and put your time into other applications.',
  },
} as const satisfies Partial<Record<StepKind, StepWords>>;

/** What a thank-you note asks of the reader when nobody has named a date. */
export const THANK_AND_ASK = `${OTHER_WORDS['thank-you'].what} Also ask when they expect to decide.`;

/** Why the reader waits for their day, in a sentence. */
export function waitForPromise(promise: EmployerPromise): string {
  switch (promise.kind) {
    case 'date':
      return `They said that you would hear by ${dayInWords(promise.by)}.`;
    case 'new-date':
      return `They named a new date, ${dayInWords(promise.by)}.`;
    case 'agreed-call':
      return `You agreed to call on ${dayInWords(promise.by)}.`;
    case 'nothing':
      return 'They named no date, so a week is a fair time to give them.';
    case 'undecided':
      return 'They had not decided, so they get another week.';
  }
}

/** Why the reader waits between two contacts, in a sentence. */
export function waitAfterContact(days: number, last: Day): string {
  return days > 14
    ? `After a long process, one more contact four weeks after ${dayInWords(last)} is enough.`
    : `Once a week is the most that suits, counted from ${dayInWords(last)}.`;
}

/** Why the reader waits once more before letting go, in a sentence. */
export function waitToLetGo(pace: Pace): string {
  return pace === 'reserved'
    ? 'You have asked; now they have two weeks to answer.'
    : 'You have asked directly; now they have a week to answer.';
}
