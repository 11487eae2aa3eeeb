import { describe, expect, test } from 'vitest';

import {
  answersInWords,
  nextStepHeading,
  NO_NAMES,
  planToText,
  situationWith,
  stepHeading,
  waitingHeading,
} from '../../../../src/plan/index.ts';
import { caseOne, day, days, planOf } from '../situations.ts';

describe('the next step as a heading', () => {
  test.each([
    ['due today', caseOne({ log: [] }), '2026-03-05', 'Send your thank-you note today'],
    ['due tomorrow', caseOne(), '2026-03-10', 'Check in by phone tomorrow'],
    ['later', caseOne(), '2026-03-05', 'Check in by phone on Wednesday, March 11'],
    ['late', caseOne(), '2026-03-13', 'Check in by phone today'],
    ['late, and after the weekend', caseOne(), '2026-03-14', 'Check in by phone on Monday, March 16'],
  ])('%s', (_, situation, today, heading) => {
    expect(nextStepHeading(planOf(situation, today))).toBe(heading);
  });

  test('does not say "on" twice', () => {
    expect(stepHeading({ title: 'Move on', day: day('2026-04-01') }, day('2026-03-25'))).toBe(
      'Move on Wednesday, April 1',
    );
  });

  test('is none where nothing is left to do', () => {
    const plan = planOf(caseOne({ log: [{ day: day('2026-03-06'), kind: 'let-go' }] }), '2026-03-06');
    expect([nextStepHeading(plan), waitingHeading(plan)]).toEqual([null, null]);
  });
});

describe('the waiting heading', () => {
  test('names the day of the next step, while that is ahead', () => {
    expect(waitingHeading(planOf(caseOne(), '2026-03-05'))).toBe('Sit tight until Wednesday, March 11');
    expect(waitingHeading(planOf(caseOne(), '2026-03-11'))).toBeNull();
  });
});

describe('the answers in words', () => {
  test.each([
    [caseOne(), 'Interview on Thursday, March 5, reply by Tuesday, March 10. Steady pace, phone and email.'],
    [
      situationWith(days('2026-03-12', '2026-03-05'), {
        reply: { kind: 'within', length: { count: 1, unit: 'weeks' } },
        pace: 'reserved',
        channel: 'email',
        otherOfferDue: day('2026-03-20'),
        daysOff: days('2026-03-16'),
      }),
      'Interviews on Thursday, March 5; Thursday, March 12, reply within 1 week. Reserved pace, email only. You have to answer another offer by Friday, March 20. Days off: Monday, March 16.',
    ],
    [
      situationWith(days('2026-03-05'), { reply: { kind: 'call-on', day: day('2026-03-15') }, via: 'recruiter' }),
      'Interview on Thursday, March 5, call agreed for Sunday, March 15. Steady pace, through your recruiter.',
    ],
    [
      caseOne({ names: { ...NO_NAMES, promisedBy: 'Ms Okafor' } }),
      'Interview on Thursday, March 5, reply by Tuesday, March 10, as Ms Okafor said. Steady pace, phone and email.',
    ],
    [
      situationWith(days('2026-03-05'), {
        reply: { kind: 'within', length: { count: 10, unit: 'days' } },
        daysOff: days('2026-03-16', '2026-03-17'),
        names: { ...NO_NAMES, promisedBy: 'Ms Okafor' },
      }),
      'Interview on Thursday, March 5, reply within 10 days, as Ms Okafor said. Steady pace, phone and email. Days off: Monday, March 16; Tuesday, March 17.',
    ],
    [
      situationWith(days('2026-03-05'), { names: { ...NO_NAMES, promisedBy: 'Ms Okafor' } }),
      'Interview on Thursday, March 5, no date given. Steady pace, phone and email.',
    ],
    [situationWith(days('2026-03-05')), 'Interview on Thursday, March 5, no date given. Steady pace, phone and email.'],
  ])('%#', (situation, words) => {
    expect(answersInWords(situation)).toBe(words);
  });
});

test('the plan as text has its steps, waits, history and notices', () => {
  const text = planToText(planOf(caseOne(), '2026-03-05'));
  const lines = text.split('\n');
  expect(lines[0]).toBe('Next: check in by phone, Wednesday, March 11, in 6 days.');
  expect(lines).toContain('Their turn, until Tuesday, March 10. They said you would hear by Tuesday, March 10.');
  expect(lines).toContain('Wednesday, March 11, 2026: Check in by phone');
  expect(lines).toContain('  By phone, mid-morning (10:00 a.m.)');
  expect(lines).toContain('Wednesday, April 1, 2026: Move on');
  expect(lines).toContain('  Thursday, March 5: You sent your thanks.');
  expect(text.endsWith('Choose a region so that no step falls on one.\n')).toBe(true);
});

test('the history is in the order of its days, interviews first, and nothing of it is to come', () => {
  const log = [
    { day: day('2026-03-09'), kind: 'undecided' },
    { day: day('2026-03-06'), kind: 'contacted' },
    { day: day('2026-03-05'), kind: 'thanked' },
    { day: day('2026-03-06'), kind: 'next-round', interview: day('2026-03-09'), reply: { kind: 'not-said' } },
  ] as const;
  const historyAt = (today: string) =>
    planOf(caseOne({ log: [...log] }), today).history.map(({ day, kind, logIndex }) => [day, kind, logIndex]);
  expect(historyAt('2026-03-09')).toEqual([
    ['2026-03-05', 'interview', null],
    ['2026-03-05', 'thanked', 2],
    ['2026-03-06', 'contacted', 1],
    ['2026-03-06', 'next-round', 3],
    ['2026-03-09', 'interview', null],
    ['2026-03-09', 'undecided', 0],
  ]);
  expect(historyAt('2026-03-08').filter(([, kind]) => kind === 'interview')).toHaveLength(1);
});
