import { describe, expect, test } from 'vitest';

import { dropInvalid, makePlan, situationWith, type Situation } from '../../../src/plan/index.ts';
import { caseOne, day, days } from './situations.ts';

const problemsOf = (situation: Situation, today = '2026-03-05'): string[] => {
  const result = makePlan(situation, day(today), null);
  return result.ok ? [] : result.problems.map(({ says }) => says);
};

describe('a situation that makes no sense comes back with sentences, not with a plan', () => {
  test.each([
    ['no interview', situationWith([]), 'Enter the date of your interview.'],
    [
      'an interview ten years ahead',
      situationWith(days('2036-03-05')),
      'Wednesday, March 5, 2036 is more than a year away. Check the year of the interview.',
    ],
    [
      'an interview ten years ago',
      situationWith(days('2016-03-05')),
      'Saturday, March 5, 2016 is more than five years ago. Check the year of the interview.',
    ],
    [
      'a promise before the interview',
      caseOne({ reply: { kind: 'by', day: day('2026-03-04') } }),
      'Wednesday, March 4, 2026 is before the interview on Thursday, March 5. Choose a day on or after it.',
    ],
    [
      'a promise years ahead',
      caseOne({ reply: { kind: 'by', day: day('2029-03-10') } }),
      'Saturday, March 10, 2029 is more than a year after the interview. Check the year of their reply.',
    ],
    [
      'another offer years ahead',
      caseOne({ otherOfferDue: day('2029-03-10') }),
      'Saturday, March 10, 2029 is more than a year from today. Check the day of the other offer.',
    ],
    [
      'a new date before the date they gave it',
      caseOne({ log: [{ day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-10') }] }),
      'The date they gave, Tuesday, March 10, 2026, is before the day they gave it, Wednesday, March 11. One of the two is wrong.',
    ],
    [
      'a round before the day they told of it',
      caseOne({
        log: [
          { day: day('2026-03-11'), kind: 'next-round', interview: day('2026-03-10'), reply: { kind: 'not-said' } },
        ],
      }),
      'The next interview, Tuesday, March 10, 2026, is before the day they told you about it, Wednesday, March 11. One of the two is wrong.',
    ],
  ])('%s', (_, situation, sentence) => {
    expect(problemsOf(situation)).toEqual([sentence]);
  });

  test('being late is never one', () => {
    expect(problemsOf(caseOne(), '2028-03-05')).toEqual([]);
  });
});

describe('keeping what makes sense', () => {
  test('drops a promise before the interview and keeps the rest', () => {
    const { situation, problems } = dropInvalid(
      caseOne({ reply: { kind: 'by', day: day('2026-03-04') }, pace: 'reserved' }),
      day('2026-03-05'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['reply-before-interview']);
    expect(situation).toMatchObject({ reply: { kind: 'not-said' }, pace: 'reserved' });
  });

  test('checks again what a dropped interview leaves behind', () => {
    const { situation, problems } = dropInvalid(
      situationWith(days('2026-03-05', '2036-03-05'), { reply: { kind: 'by', day: day('2026-03-01') } }),
      day('2026-03-05'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['interview-too-far-ahead', 'reply-before-interview']);
    expect(situation).toMatchObject({ interviews: ['2026-03-05'], reply: { kind: 'not-said' } });
  });

  test('names the first problems of thousands, and counts the rest', () => {
    const flood = Array.from({ length: 5000 }, () => ({ day: day('1999-01-01'), kind: 'contacted' as const }));
    const { situation, problems } = dropInvalid(caseOne({ log: flood }), day('2026-03-06'));
    expect(situation.log).toEqual([]);
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)?.says).toBe('191 more values could not be read.');
  });

  test('cuts what floods a plan, saying so once', () => {
    const flood = Array.from({ length: 5000 }, () => ({ day: day('2026-03-06'), kind: 'contacted' as const }));
    const { situation, problems } = dropInvalid(caseOne({ log: flood }), day('2026-03-06'));
    expect(situation.log.length).toBe(200);
    expect(problems.map(({ code }) => code)).toEqual(['too-many-log-entries']);
  });
});
