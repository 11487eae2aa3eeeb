import { describe, expect, test } from 'vitest';

import { addDays, checkSituation, situationWith, type LogEntry, type Situation } from '../../../src/plan/index.ts';
import { caseOne, day, days } from './situations.ts';

const TODAY = day('2026-03-05');
const codes = (situation: Situation): string[] =>
  checkSituation(situation, TODAY).map(({ code, place }) =>
    [code, place.field, 'index' in place ? String(place.index) : ''].filter(Boolean).join(' '),
  );
const many = (count: number) => Array.from({ length: count }, (_, index) => addDays(TODAY, -index));
const logOf = (entry: LogEntry): Situation => caseOne({ log: [entry] });
const nextRound = (interview: string, reply: Situation['reply']): Situation =>
  logOf({ day: TODAY, kind: 'next-round', interview: day(interview), reply });

describe('what a situation may hold, to the day', () => {
  test.each<[string, Situation, string[]]>([
    ['an interview a year ahead', situationWith(days('2027-03-05')), []],
    ['a day more', situationWith(days('2027-03-06')), ['interview-too-far-ahead interviews 0']],
    ['an interview five years ago', situationWith(days('2021-03-05')), []],
    ['a day earlier', situationWith(days('2026-03-05', '2021-03-04')), ['interview-too-long-ago interviews 1']],
    ['twenty interviews', situationWith(many(20)), []],
    ['twenty-one', situationWith(many(21)), ['too-many-interviews interviews 20']],
    ['thirty, said once', situationWith(many(30)), ['too-many-interviews interviews 20']],
    [
      'those past the twentieth, whatever their days',
      situationWith([...many(20), ...days('2036-03-05', '2006-03-05')]),
      ['too-many-interviews interviews 20'],
    ],
    ['a reply on the date of the interview', caseOne({ reply: { kind: 'by', day: day('2026-03-05') } }), []],
    ['the day before', caseOne({ reply: { kind: 'by', day: day('2026-03-04') } }), ['reply-before-interview reply']],
    [
      'before the last interview',
      caseOne({ interviews: days('2026-03-12', '2026-03-05') }),
      ['reply-before-interview reply'],
    ],
    ['a reply a year after it', caseOne({ reply: { kind: 'by', day: day('2027-03-05') } }), []],
    ['a day more than that', caseOne({ reply: { kind: 'by', day: day('2027-03-06') } }), ['reply-too-far-ahead reply']],
    ['twelve months', caseOne({ reply: { kind: 'within', length: { count: 12, unit: 'months' } } }), []],
    [
      'thirteen',
      caseOne({ reply: { kind: 'within', length: { count: 13, unit: 'months' } } }),
      ['reply-too-far-ahead reply'],
    ],
    [
      'a call before the interview',
      caseOne({ reply: { kind: 'call-on', day: day('2026-03-04') } }),
      ['reply-before-interview reply'],
    ],
    ['an offer a year ahead', caseOne({ otherOfferDue: day('2027-03-05') }), []],
    ['a day more for it', caseOne({ otherOfferDue: day('2027-03-06') }), ['offer-too-far otherOfferDue']],
    ['an offer five years ago', caseOne({ otherOfferDue: day('2021-03-05') }), []],
    ['a day less for it', caseOne({ otherOfferDue: day('2021-03-04') }), ['offer-too-far otherOfferDue']],
    ['a hundred days off', caseOne({ daysOff: many(100) }), []],
    ['one more of them', caseOne({ daysOff: many(101) }), ['too-many-days-off daysOff 100']],
    ['a hundred days of work', caseOne({ workdays: many(100) }), []],
    ['one more day of work', caseOne({ workdays: many(101) }), ['too-many-workdays workdays 100']],
    ['two hundred entries', caseOne({ log: many(200).map((day) => ({ day, kind: 'contacted' })) }), []],
    [
      'more, said once',
      caseOne({ log: many(203).map((day) => ({ day, kind: 'contacted' })) }),
      ['too-many-log-entries log 200'],
    ],
    ['an entry a year ahead', logOf({ day: day('2027-03-05'), kind: 'contacted' }), []],
    ['an entry beyond', logOf({ day: day('2027-03-06'), kind: 'contacted' }), ['log-too-far log 0']],
    ['an entry five years ago', logOf({ day: day('2021-03-05'), kind: 'contacted' }), []],
    ['an entry before that', logOf({ day: day('2021-03-04'), kind: 'contacted' }), ['log-too-far log 0']],
    ['a new date on the day it was named', logOf({ day: TODAY, kind: 'new-date', by: TODAY }), []],
    [
      'a new date before it',
      logOf({ day: TODAY, kind: 'new-date', by: day('2026-03-04') }),
      ['new-date-before-they-spoke log 0'],
    ],
    ['a new date too far ahead', logOf({ day: TODAY, kind: 'new-date', by: day('2027-03-06') }), ['log-too-far log 0']],
    ['a round on the day they told of it', nextRound('2026-03-05', { kind: 'not-said' }), []],
    ['a round before', nextRound('2026-03-04', { kind: 'not-said' }), ['round-before-they-spoke log 0']],
    ['a round too far ahead', nextRound('2027-03-06', { kind: 'not-said' }), ['log-too-far log 0']],
    [
      'a round whose promise is before it',
      nextRound('2026-03-12', { kind: 'by', day: day('2026-03-11') }),
      ['reply-before-interview log 0'],
    ],
    [
      'a round whose promise is too far ahead',
      nextRound('2026-03-12', { kind: 'by', day: day('2027-03-13') }),
      ['reply-too-far-ahead log 0'],
    ],
  ])('%s', (_, situation, expected) => {
    expect(codes(situation)).toEqual(expected);
  });

  test('no interview at all, asked for where the first one goes', () => {
    expect(codes(situationWith([]))).toEqual(['interview-missing interviews 0']);
  });

  test('a reply is judged once the interviews make sense, for it counts from the last of them', () => {
    expect(codes(caseOne({ interviews: days('2036-03-05') }))).toEqual(['interview-too-far-ahead interviews 0']);
  });

  test.each([
    ['too-many-interviews', situationWith(many(21)), 'A plan can have up to 20 interviews. The rest were left out.'],
    [
      'too-many-days-off',
      caseOne({ daysOff: many(101) }),
      'A plan can have up to 100 days off. The rest were left out.',
    ],
    [
      'too-many-workdays',
      caseOne({ workdays: many(101) }),
      'A plan can have up to 100 holidays on which you work. The rest were left out.',
    ],
    [
      'too-many-log-entries',
      caseOne({ log: many(201).map((day) => ({ day, kind: 'contacted' })) }),
      'A plan can have up to 200 entries of what happened. The rest were left out.',
    ],
    [
      'log-too-far',
      logOf({ day: day('2027-03-06'), kind: 'contacted' }),
      'Saturday, March 6, 2027 is more than five years ago or more than a year ahead. Check the year of this entry.',
    ],
  ] satisfies [string, Situation, string][])('%s is said in a sentence', (_, situation, sentence) => {
    expect(checkSituation(situation, TODAY).map(({ says }) => says)).toEqual([sentence]);
  });
});
