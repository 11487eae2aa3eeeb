import { describe, expect, it } from 'vitest';

import { readPhrase } from '../../../../../src/messages/reader/index.ts';
import { inTheStates } from '../examples/said.ts';

describe('a length of time', () => {
  it.each([
    ['24 hours', '2026-03-06', 'days'],
    ['36 hours', '2026-03-07', 'days'],
    ['the coming day', '2026-03-06', 'days'],
    ['the next one day', '2026-03-06', 'days'],
    ['another few days', '2026-03-08', 'days'],
    ['a day or two', '2026-03-07', 'days'],
    ['in a few hours or two days', '2026-03-07', 'days'],
    ['in 3 weekdays', '2026-03-10', 'business-days'],
    ['in 3 week days', '2026-03-10', 'business-days'],
    ['in 2 working weeks', '2026-03-19', 'weeks'],
    ['another couple of weeks', '2026-03-19', 'weeks'],
    ['in the next week or two', '2026-03-19', 'weeks'],
    ['a week, maybe two', '2026-03-19', 'weeks'],
    ['a week or possibly two', '2026-03-19', 'weeks'],
    ['in the next fortnight or so', '2026-03-19', 'weeks'],
    ['in two fortnights', '2026-04-02', 'weeks'],
    ['18 months', '2027-09-05', 'months'],
  ])('is counted from the day it is said: %s', (text, day, convention) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention });
  });

  it.each([
    ['a week tomorrow', '2026-03-13', 'weeks'],
    ['within two weeks from tomorrow', '2026-03-20', 'weeks'],
    ['three days from today', '2026-03-08', 'days'],
    ['5 business days from Monday', '2026-03-16', 'weekday-counted'],
  ])('may be counted from another day: %s', (text, day, convention) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention });
  });

  it.each([
    ['it was quite a day, and they reply by Friday', '2026-03-06'],
    ['it takes one day, and they reply by Friday', '2026-03-06'],
    ['the call takes 2 hours, and they reply by Friday', '2026-03-06'],
    ['they were away two weeks ago and reply by Friday', '2026-03-06'],
    ['they spoke earlier today and will reply by Friday', '2026-03-06'],
  ])('is none where nothing is promised by it: %s', (text, day) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention: 'weekday' });
  });

  it.each(['a week and a half, or by Friday', 'the day after the board meets, or by Friday'])(
    'that is no certain day is asked about, whatever other day is named: %s',
    (text) => {
      expect(readPhrase(text, inTheStates('2026-03-05'))).toEqual({ kind: 'not-sure', alternatives: ['2026-03-06'] });
    },
  );

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2027-12-31', '2028-01-31'],
    ['2028-01-31', '2028-02-29'],
  ])('of a month ends on its last day where the month is too short: said on %s', (on, day) => {
    expect(readPhrase('in a month', inTheStates(on))).toMatchObject({ kind: 'by', day, convention: 'months' });
  });

  it('in business days is looked for in a year, and asked about where that has too few', () => {
    const worksOn = (only: string) => ({
      ...inTheStates('2026-03-05'),
      isWorkingDay: (day: string) => day === only,
    });
    expect(readPhrase('260 business days', inTheStates('2026-03-05'))).toMatchObject({ day: '2027-03-05' });
    expect(readPhrase('300 business days', inTheStates('2026-03-05')).kind).toBe('not-sure');
    expect(readPhrase('the next business day', worksOn('2027-03-06'))).toMatchObject({ day: '2027-03-06' });
    expect(readPhrase('the next business day', worksOn('2027-03-07')).kind).toBe('not-sure');
  });
});
