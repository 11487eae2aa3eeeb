import { describe, expect, test } from 'vitest';

import type { EmployerPromise } from '../../../../src/plan/model/replay-log.ts';
import { joined, lettingGo } from '../../../../src/plan/wording/our-suggestions.ts';
import {
  contactWords,
  waitAfterContact,
  waitForPromise,
  waitToLetGo,
} from '../../../../src/plan/wording/step-words.ts';
import { day } from '../situations.ts';

const promise = (kind: EmployerPromise['kind']) =>
  ({ kind, by: day('2026-03-10'), given: day('2026-03-05') }) as EmployerPromise;

const VOICEMAIL = ' If nobody picks up, leave a positive voicemail.';

describe('a check-in', () => {
  test.each<[EmployerPromise['kind'], 'call' | 'email', string]>([
    [
      'agreed-call',
      'call',
      `Call, as you agreed. Say that you are interested, and ask where they are in the process and what comes next.${VOICEMAIL}`,
    ],
    [
      'new-date',
      'call',
      `Call and ask, in a friendly way, where they are in the process. If nobody answers, send a short, upbeat email too.${VOICEMAIL}`,
    ],
    [
      'new-date',
      'email',
      'Write a short, upbeat email. Say that you are interested, and ask where they are in the process.',
    ],
    ['nothing', 'call', `Call to say that you are interested, and ask when they expect to decide.${VOICEMAIL}`],
    ['nothing', 'email', 'Write to say that you are interested, and ask when they expect to decide.'],
    [
      'undecided',
      'call',
      `Call again, now that a week has passed. Say that you are still interested, and ask what the next step is and when it will be.${VOICEMAIL}`,
    ],
    [
      'undecided',
      'email',
      'Write again, now that a week has passed. Say that you are still interested, and ask what the next step is and when it will be.',
    ],
    [
      'date',
      'call',
      `Call to ask for their updated timeline. Say that you are interested, and that you know hiring takes time.${VOICEMAIL}`,
    ],
    [
      'date',
      'email',
      'Write to ask for their updated timeline. Say that you are interested, and that you know hiring takes time.',
    ],
  ])('after the promise “%s”, by %s', (kind, how, what) => {
    const title = how === 'call' ? 'Check in by phone' : 'Check in by email';
    expect(contactWords('check-in', how, promise(kind))).toEqual({ title, what });
  });

  test('through a recruiter, whatever was promised', () => {
    for (const kind of ['date', 'nothing', 'agreed-call'] as const) {
      expect(contactWords('check-in', 'recruiter', promise(kind))).toEqual({
        title: 'Ask your recruiter for news',
        what: 'Ask your recruiter where the employer is in the process, what comes next, and when.',
      });
    }
  });
});

describe('a later contact', () => {
  const AGAIN =
    'again, and keep it short and friendly. Say that you are still interested, and ask for their updated timeline.';
  const FIRST_CHOICE =
    'them that you expect another offer and that they are your first choice, and ask whether they can move their timeline.';
  const DIRECTLY =
    'Ask in writing, or by phone if you prefer. Say that you are very interested, and that you are talking to others too.';

  test.each([
    ['follow-up', 'call', 'Follow up by phone', `Call ${AGAIN}${VOICEMAIL}`],
    ['follow-up', 'email', 'Follow up by email', `Write ${AGAIN}`],
    ['follow-up', 'note', 'Follow up by email', `Write ${AGAIN}`],
    [
      'follow-up',
      'recruiter',
      'Ask your recruiter again',
      'Ask your recruiter whether there is any news, or when to expect some.',
    ],
    ['last-ask', 'call', 'Ask directly when they expect to decide', DIRECTLY],
    ['last-ask', 'email', 'Ask directly when they expect to decide', DIRECTLY],
    [
      'last-ask',
      'recruiter',
      'Ask your recruiter directly',
      'Ask your recruiter to find out when the employer will decide. Say that you are very interested, and that you are talking to others.',
    ],
    ['tell-first-choice', 'call', 'Tell your first choice by phone', `Tell ${FIRST_CHOICE}`],
    ['tell-first-choice', 'email', 'Tell your first choice by email', `Tell ${FIRST_CHOICE}`],
    [
      'tell-first-choice',
      'recruiter',
      'Tell your first choice through your recruiter',
      `Have your recruiter tell ${FIRST_CHOICE}`,
    ],
  ] as const)('%s by %s', (kind, how, title, what) => {
    expect(contactWords(kind, how, promise('date'))).toEqual({ title, what });
  });
});

describe('why the reader waits', () => {
  test.each<[EmployerPromise['kind'], string]>([
    ['date', 'They said you would hear by Tuesday, March 10.'],
    ['new-date', 'They gave you a new date, Tuesday, March 10.'],
    ['agreed-call', 'You agreed to call on Tuesday, March 10.'],
    ['nothing', 'They gave no date, so wait a week at most.'],
    ['undecided', 'They had not decided yet, so give them another week.'],
  ])('after the promise “%s”', (kind, why) => {
    expect(waitForPromise(promise(kind))).toBe(why);
  });

  test('between two contacts', () => {
    const last = day('2026-03-11');
    expect(waitAfterContact(14, last)).toBe('Leave at least a week after Wednesday, March 11.');
    expect(waitAfterContact(15, last)).toBe(
      'In a long process, one more contact is enough, four weeks after Wednesday, March 11.',
    );
  });

  test('before moving on', () => {
    expect(waitToLetGo('reserved')).toBe('You have asked. Now give them two weeks to answer.');
    for (const pace of ['steady', 'persistent'] as const) {
      expect(waitToLetGo(pace)).toBe('You have asked directly. Now give them a week to answer.');
    }
  });
});

describe('our suggestions', () => {
  test('on moving on name what the sources leave open', () => {
    expect(lettingGo('reserved')).toBe(
      'One source says to wait after one check-in, but not for how long. We suggest two weeks.',
    );
    expect(lettingGo('steady')).toBe(
      'The sources don’t say how long to wait after your last message. We suggest one more week.',
    );
  });

  test('stand one after the other', () => {
    expect(joined('One.', null, false, 'Two.')).toBe('One. Two.');
    expect(joined(null, false)).toBeNull();
  });
});
