import { describe, expect, test } from 'vitest';

import { CONVENTIONS, readPhrase, type ConventionId } from '../../../../src/messages/reader/index.ts';
import { inTheStates } from './examples/said.ts';

/** Phrases that were said on Thursday, March 5, 2026, each with the words that it goes by and the day that they mean. */
const TAKEN_AS: Readonly<Partial<Record<ConventionId, readonly [text: string, words: string, day: string][]>>> = {
  date: [
    ['by March 31st', 'March 31st', '2026-03-31'],
    ['on 2026-03-20', '2026-03-20', '2026-03-20'],
  ],
  'slash-date': [
    ['by 3/13', '3/13', '2026-03-13'],
    ['by 4/3/2026', '4/3/2026', '2026-04-03'],
  ],
  'day-of-month': [['the 13th', 'the 13th', '2026-03-13']],
  weekday: [
    ['Tuesday', 'Tuesday', '2026-03-10'],
    ['by lunchtime on Monday', 'Monday', '2026-03-09'],
    ['COB Friday', 'COB Friday', '2026-03-06'],
  ],
  'next-weekday': [['by next Friday', 'next Friday', '2026-03-13']],
  'weekday-counted': [
    ['a week on Tuesday', 'a week on Tuesday', '2026-03-17'],
    ['two weeks from Friday', 'two weeks from Friday', '2026-03-20'],
    ['3 days after Monday', '3 days after Monday', '2026-03-12'],
  ],
  before: [['before Friday', 'Friday', '2026-03-05']],
  today: [
    ['by end of day', 'end of day', '2026-03-05'],
    ['tonight', 'tonight', '2026-03-05'],
  ],
  tomorrow: [['by noon tomorrow', 'tomorrow', '2026-03-06']],
  week: [
    ['this week', 'this week', '2026-03-06'],
    ['next week', 'next week', '2026-03-13'],
    ['the following week', 'the following week', '2026-03-13'],
    ['the week of March 16', 'the week of March 16', '2026-03-20'],
  ],
  'early-week': [['early next week', 'early next week', '2026-03-10']],
  'mid-week': [['middle of next week', 'middle of next week', '2026-03-11']],
  'late-week': [['end of next week', 'end of next week', '2026-03-13']],
  weekend: [
    ['over the weekend', 'the weekend', '2026-03-08'],
    ['by the weekend', 'by the weekend', '2026-03-06'],
    ['next weekend', 'next weekend', '2026-03-15'],
  ],
  month: [
    ['sometime in April', 'sometime in April', '2026-04-30'],
    ['next month', 'next month', '2026-04-30'],
  ],
  'early-month': [['early April', 'early April', '2026-04-10']],
  'week-of-month': [
    ['the first week of April', 'first week of April', '2026-04-07'],
    ['the last week of April', 'last week of April', '2026-04-30'],
  ],
  'mid-month': [['mid-March', 'mid-March', '2026-03-20']],
  'late-month': [
    ['end of April', 'end of April', '2026-04-30'],
    ['end of the month', 'end of the month', '2026-03-31'],
  ],
  'end-of-period': [
    ['end of the quarter', 'end of the quarter', '2026-03-31'],
    ['end of the year', 'end of the year', '2026-12-31'],
  ],
  days: [
    ['a few days', 'a few days', '2026-03-08'],
    ['a few more days', 'a few more days', '2026-03-08'],
    ['a couple of days', 'a couple of days', '2026-03-07'],
    ['in 10 days', '10 days', '2026-03-15'],
    ['in 3 days or so', '3 days or so', '2026-03-08'],
    ['3 calendar days', '3 calendar days', '2026-03-08'],
    ['two or three days', 'two or three days', '2026-03-08'],
    ['a day or two', 'a day or two', '2026-03-07'],
    ['a day or three', 'a day or three', '2026-03-08'],
    ['the next day or two', 'the next day or two', '2026-03-07'],
    ['in 24 hours', '24 hours', '2026-03-06'],
    ['48 hours', '48 hours', '2026-03-07'],
    ['49 hours', '49 hours', '2026-03-08'],
  ],
  weeks: [
    ['in a week', 'a week', '2026-03-12'],
    ['a week or two', 'a week or two', '2026-03-19'],
    ['2-3 weeks', '2-3 weeks', '2026-03-26'],
    ['a fortnight', 'a fortnight', '2026-03-19'],
    ['a week from today', 'a week from today', '2026-03-12'],
    ['a week from tomorrow', 'a week from tomorrow', '2026-03-13'],
    ['in the next week', 'the next week', '2026-03-12'],
    ['the next week or two', 'the next week or two', '2026-03-19'],
    ['in the next fortnight', 'the next fortnight', '2026-03-19'],
  ],
  months: [
    ['in a month', 'a month', '2026-04-05'],
    ['two months', 'two months', '2026-05-05'],
    ['a month from now', 'a month from now', '2026-04-05'],
    ['over the coming month', 'the coming month', '2026-04-05'],
  ],
  'business-days': [
    ['7 to 10 business days', '7 to 10 business days', '2026-03-19'],
    ['5 working days', '5 working days', '2026-03-12'],
    ['the next business day', 'the next business day', '2026-03-06'],
  ],
  range: [
    ['Thursday or Friday', 'Thursday or Friday', '2026-03-13'],
    ['between March 10 and March 12', 'March 10 and March 12', '2026-03-12'],
  ],
};

describe('a phrase is taken by the convention for its words', () => {
  test.each(Object.entries(TAKEN_AS).flatMap(([convention, rows]) => rows.map((row) => [convention, ...row] as const)))(
    '%s: %s',
    (convention, text, words, day) => {
      expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention, words });
    },
  );

  test('each has a phrase here', () => {
    expect([...Object.keys(TAKEN_AS), 'open'].toSorted()).toEqual(Object.keys(CONVENTIONS).toSorted());
  });
});

describe('a phrase that could mean several days', () => {
  test.each([
    ['two and a half weeks', []],
    ['a week and a half', []],
    ['12 hours', []],
    ['23 hours', []],
    ['in one day', []],
    ['by Friday, March 14', ['2026-03-06', '2026-03-14']],
  ])('is asked about: %s', (text, alternatives) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toEqual({ kind: 'not-sure', alternatives });
  });

  test('a call is told from a reply', () => {
    expect(readPhrase('call me on Tuesday', inTheStates('2026-03-05'))).toEqual({
      kind: 'call',
      day: '2026-03-10',
      convention: 'weekday',
      words: 'Tuesday',
      span: { start: 11, end: 18 },
      alternatives: [],
    });
  });

  test('words without a day are said back', () => {
    expect(readPhrase('  in the coming weeks ', inTheStates('2026-03-05'))).toEqual({
      kind: 'none',
      words: 'in the coming weeks',
      span: { start: 2, end: 21 },
    });
  });
});
