import { describe, expect, it } from 'vitest';

import { readMessage, readPhrase } from '../../../../../src/messages/reader/index.ts';
import { inTheStates } from '../examples/said.ts';

describe('a part of a month', () => {
  it.each([
    ['by end of month', '2026-03-31', 'late-month'],
    ['by month end', '2026-03-31', 'late-month'],
    ["by the month's end", '2026-03-31', 'late-month'],
    ['by next month-end', '2026-04-30', 'late-month'],
    ['by the end of next month', '2026-04-30', 'late-month'],
    ['by the end of the following month', '2026-04-30', 'late-month'],
    ['the last day of the month', '2026-03-31', 'late-month'],
    ['by the last day of April', '2026-04-30', 'late-month'],
    ['sometime in March or April', '2026-04-30', 'month'],
    ['late this month', '2026-03-31', 'late-month'],
    ['early in the month', '2026-03-10', 'early-month'],
    ['early this coming month', '2026-04-10', 'early-month'],
    ['mid month', '2026-03-20', 'mid-month'],
    ['mid-month', '2026-03-20', 'mid-month'],
    ['halfway through April', '2026-04-20', 'mid-month'],
    ['early May 2027', '2027-05-10', 'early-month'],
    ['by the end of January', '2027-01-31', 'late-month'],
    ['by the end of January 2028', '2028-01-31', 'late-month'],
    ['by the end of February 2028', '2028-02-29', 'late-month'],
    ['by the end of May, 2027', '2027-05-31', 'late-month'],
  ])('is a day of it: %s', (text, day, convention) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention });
  });

  it.each([
    ['in the first half of May', 'not-sure'],
    ['in the second half of next month', 'not-sure'],
    ['at a later month', 'none'],
  ])('is none where it may be many days: %s', (text, kind) => {
    expect(readPhrase(text, inTheStates('2026-03-05')).kind).toBe(kind);
  });

  it('may be the day on which it is said, and is asked about once it has passed', () => {
    expect(readPhrase('the end of March', inTheStates('2026-03-31'))).toMatchObject({ day: '2026-03-31' });
    expect(readPhrase('early March', inTheStates('2026-03-10'))).toMatchObject({ day: '2026-03-10' });
    expect(readPhrase('early March', inTheStates('2026-03-11'))).toEqual({ kind: 'not-sure', alternatives: [] });
  });
});

describe('a week of a month', () => {
  it.each([
    ['the first week of April', '2026-04-07'],
    ['the 2nd week of April', '2026-04-14'],
    ['the third full week in April', '2026-04-21'],
    ['the fourth week of March', '2026-03-28'],
    ['the 4th week of March', '2026-03-28'],
    ['the last week of March', '2026-03-31'],
    ['the final week of April', '2026-04-30'],
    ['the second week of this month', '2026-03-14'],
    ['the first week of next month', '2026-04-07'],
    ['the first week of the following month', '2026-04-07'],
    ['the first week of February 2028', '2028-02-07'],
  ])('ends as in the table: %s', (text, day) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({
      kind: 'by',
      day,
      convention: 'week-of-month',
    });
  });
});

describe('a weekday of a month', () => {
  it.each([
    ['on the first Thursday of March', '2026-03-05'],
    ['on the first Monday of next month', '2026-04-06'],
    ['on the 2nd Monday of the month', '2026-03-09'],
    ['on the second Tuesday of April', '2026-04-14'],
    ['on the third Friday in March', '2026-03-20'],
    ['on the fourth Friday in March', '2026-03-27'],
    ['on the last Friday of the month', '2026-03-27'],
    ['on the final Tuesday of March', '2026-03-31'],
    ['on the last Wednesday of April', '2026-04-29'],
    ['on the 1st Monday of February 2028', '2028-02-07'],
  ])('is counted in it: %s', (text, day) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention: 'date' });
  });

  it('is asked about once it has passed', () => {
    expect(readPhrase('on the first Monday of March', inTheStates('2026-03-05'))).toEqual({
      kind: 'not-sure',
      alternatives: [],
    });
  });
});

describe('a whole month', () => {
  it.each([
    ['in March', '2026-03-31'],
    ['this month', '2026-03-31'],
    ['sometime next month', '2026-04-30'],
    ['during the following month', '2026-04-30'],
    ['in January', '2027-01-31'],
    ['in May 2027', '2027-05-31'],
    ['before April', '2026-03-31'],
    ['before next month', '2026-03-31'],
  ])('is its last day: %s', (text, day) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention: 'month' });
  });

  it.each([
    ['by April', ['2026-04-01', '2026-04-30']],
    ['until next month', ['2026-04-01', '2026-04-30']],
    ['before March', []],
  ])('is asked about where it may be its first day or is over: %s', (text, alternatives) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toEqual({ kind: 'not-sure', alternatives });
  });

  it('is no day for an interview', () => {
    expect(
      readMessage('We would like to invite you to a second interview in April.', inTheStates('2026-03-05')),
    ).toMatchObject({ kind: 'next-round', day: null, choices: [] });
  });
});

describe('a quarter or a year', () => {
  it.each([
    ['by the end of the quarter', '2026-06-30'],
    ['by the end of Q2', '2026-06-30'],
    ['by quarter end', '2026-06-30'],
    ["before the quarter's end", '2026-06-30'],
    ['by Q3 end', '2026-09-30'],
    ['by the end of the second quarter', '2026-06-30'],
    ['by the close of the third quarter', '2026-09-30'],
    ['late in the fourth quarter', '2026-12-31'],
    ['by the end of Q4', '2026-12-31'],
    ['by the end of the first quarter', '2027-03-31'],
    ['by the end of Q1', '2027-03-31'],
    ['by the end of the year', '2026-12-31'],
    ['before year-end', '2026-12-31'],
    ["by the year's end", '2026-12-31'],
    ['before the year is out', '2026-12-31'],
  ])('ends on its last day: %s', (text, day) => {
    expect(readPhrase(text, inTheStates('2026-04-02'))).toMatchObject({
      kind: 'by',
      day,
      convention: 'end-of-period',
    });
  });

  it.each([
    'in Q2',
    'in the second quarter',
    'this quarter',
    'this year',
    'by the end of the fiscal year',
    'in late quarterly reviews',
  ])('is asked about where no end is named: %s', (text) => {
    expect(readPhrase(text, inTheStates('2026-04-02'))).toEqual({ kind: 'not-sure', alternatives: [] });
  });

  it('is no day where it goes without a number', () => {
    expect(
      readPhrase('they hire a lot this quarter and will reply by Friday', inTheStates('2026-04-02')),
    ).toMatchObject({
      kind: 'by',
      day: '2026-04-03',
    });
  });

  it('with no end is asked about whatever day is named beside it', () => {
    expect(readPhrase('in Q3 or by Friday', inTheStates('2026-04-02')).kind).toBe('not-sure');
    expect(readPhrase('by Friday or after Easter', inTheStates('2026-04-02')).kind).toBe('not-sure');
  });
});
