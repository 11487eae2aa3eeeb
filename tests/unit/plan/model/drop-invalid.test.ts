import { describe, expect, test } from 'vitest';

import { addDays, dropInvalid, situationWith, type LogEntry } from '../../../../src/plan/index.ts';
import { caseOne, day, days } from '../situations.ts';

const TODAY = day('2026-03-05');
const many = (count: number) => Array.from({ length: count }, (_, index) => addDays(TODAY, -index));
const entries = (count: number): LogEntry[] => many(count).map((day) => ({ day, kind: 'contacted' }));
const tooFar = (count: number): LogEntry[] =>
  Array.from({ length: count }, () => ({ day: day('2036-03-05'), kind: 'contacted' }));

describe('what makes no sense is left out', () => {
  test('each value alone, and the rest stays', () => {
    const situation = caseOne({
      reply: { kind: 'by', day: day('2026-03-01') },
      otherOfferDue: day('2036-03-05'),
      log: [...entries(1), ...tooFar(1)],
    });
    const { situation: valid, problems } = dropInvalid(situation, TODAY);
    expect(problems.map(({ code }) => code)).toEqual(['reply-before-interview', 'offer-too-far', 'log-too-far']);
    expect(valid).toEqual({ ...situation, reply: { kind: 'not-said' }, otherOfferDue: null, log: entries(1) });
  });

  test('a value stays where only another is wrong', () => {
    const situation = caseOne({ otherOfferDue: day('2026-03-20'), log: tooFar(1) });
    expect(dropInvalid(situation, TODAY).situation).toEqual({ ...situation, log: [] });
  });

  test('a reply goes too once it stands before the last interview that is left', () => {
    const situation = situationWith(days('2026-03-05', '2036-03-05'), {
      reply: { kind: 'by', day: day('2026-03-04') },
    });
    const { situation: valid, problems } = dropInvalid(situation, TODAY);
    expect(problems.map(({ code }) => code)).toEqual(['interview-too-far-ahead', 'reply-before-interview']);
    expect(valid).toEqual(situationWith(days('2026-03-05')));
  });

  test('all that is over the limits goes at once, and is said once', () => {
    const situation = caseOne({ interviews: many(25), daysOff: many(120), workdays: many(120), log: entries(250) });
    const { situation: valid, problems } = dropInvalid(situation, TODAY);
    expect(problems.map(({ code }) => code)).toEqual([
      'too-many-interviews',
      'too-many-days-off',
      'too-many-workdays',
      'too-many-log-entries',
    ]);
    const { interviews, daysOff, workdays, log } = valid;
    expect([interviews.length, daysOff.length, workdays.length, log.length]).toEqual([20, 100, 100, 200]);
  });

  test('without an interview there is nothing to go on with', () => {
    const { situation: valid, problems } = dropInvalid(situationWith([]), TODAY);
    expect(problems.map(({ code }) => code)).toEqual(['interview-missing']);
    expect(valid.interviews).toEqual([]);
  });
});

describe('the problems that are named', () => {
  const problemsOf = (count: number) => dropInvalid(caseOne({ log: tooFar(count) }), TODAY).problems;

  test('are all of ten', () => {
    expect(problemsOf(10).map(({ code }) => code)).toEqual(Array.from({ length: 10 }, () => 'log-too-far'));
  });

  test('are ten of more, and the rest is counted', () => {
    const problems = problemsOf(13);
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)).toMatchObject({ code: 'more-values', place: { field: 'link' } });
    expect(problems.at(-1)?.says).toMatch(/\b(3|three)\b/);
  });
});
