import { describe, expect, it } from 'vitest';

import { readMessage, readPhrase } from '../../../../../src/messages/reader/index.ts';
import { inTheStates } from '../examples/said.ts';

describe('a week and its parts', () => {
  it.each([
    ['by end of week', '2026-03-06', 'late-week'],
    ['by the end of the week', '2026-03-06', 'late-week'],
    ["by week's end", '2026-03-06', 'late-week'],
    ["by this week's end", '2026-03-06', 'late-week'],
    ["by next week's end", '2026-03-13', 'late-week'],
    ['later this week', '2026-03-06', 'late-week'],
    ['by the start of the working week', '2026-03-03', 'early-week'],
    ['midweek', '2026-03-04', 'mid-week'],
    ['mid-week', '2026-03-04', 'mid-week'],
    ['mid week', '2026-03-04', 'mid-week'],
    ['midweek next week', '2026-03-11', 'mid-week'],
    ['this week or early next', '2026-03-10', 'range'],
    ['this week or next', '2026-03-13', 'range'],
    ['this week, or maybe next', '2026-03-13', 'range'],
    ['this week or next Monday', '2026-03-09', 'range'],
    ['mid next', '2026-03-11', 'mid-week'],
    ['by the end of next', '2026-03-13', 'late-week'],
    ['the coming week', '2026-03-09', 'weeks'],
    ['this coming week', '2026-03-13', 'week'],
    ['the week after next', '2026-03-20', 'week'],
    ['early in the week after next', '2026-03-17', 'early-week'],
    ['early in the week of March 16', '2026-03-17', 'early-week'],
  ])('is a day of the calendar: %s', (text, day, convention) => {
    expect(readPhrase(text, inTheStates('2026-03-02'))).toMatchObject({ kind: 'by', day, convention });
  });

  it.each([
    ['they want an early week of rest and will reply by Thursday', '2026-03-05'],
    ['they have the week to decide, so by Thursday', '2026-03-05'],
    ['they met at the end of last week and will reply by Thursday', '2026-03-05'],
    ['they go through them weekly and will reply by Thursday', '2026-03-05'],
  ])('is none where no week is named or it has passed: %s', (text, day) => {
    expect(readPhrase(text, inTheStates('2026-03-02'))).toMatchObject({ kind: 'by', day, convention: 'weekday' });
  });

  it.each([
    ['in the first half of next week', []],
    ['in the second half of the week of March 16', ['2026-03-16']],
    ['in the second half of next week or by Thursday', ['2026-03-05']],
  ])('is asked about where it is half of one: %s', (text, alternatives) => {
    expect(readPhrase(text, inTheStates('2026-03-02'))).toEqual({ kind: 'not-sure', alternatives });
  });

  it('may be the day on which it is said, and is asked about once it has passed', () => {
    expect(readPhrase('this week', inTheStates('2026-03-06'))).toMatchObject({ day: '2026-03-06' });
    expect(readPhrase('early this week', inTheStates('2026-03-03'))).toMatchObject({ day: '2026-03-03' });
    expect(readPhrase('early this week', inTheStates('2026-03-04'))).toEqual({ kind: 'not-sure', alternatives: [] });
  });

  it('is the one that begins where it is said on a weekend', () => {
    expect(readPhrase('this week', inTheStates('2026-03-07'))).toMatchObject({ day: '2026-03-13' });
    expect(readPhrase('this week', inTheStates('2026-03-08'))).toMatchObject({ day: '2026-03-13' });
    expect(readPhrase('next week', inTheStates('2026-03-08'))).toMatchObject({ day: '2026-03-13' });
  });
});

describe('a weekend', () => {
  it.each([
    ['over the weekend', '2026-03-02', '2026-03-08'],
    ['over the weekend', '2026-03-08', '2026-03-08'],
    ['next weekend', '2026-03-02', '2026-03-15'],
    ['by the weekend', '2026-03-02', '2026-03-06'],
    ['before the weekend', '2026-03-06', '2026-03-06'],
    ['prior to the weekend', '2026-03-02', '2026-03-06'],
  ])('is its Sunday, or the Friday before it: %s, said on %s', (text, on, day) => {
    expect(readPhrase(text, inTheStates(on))).toMatchObject({ kind: 'by', day, convention: 'weekend' });
  });

  it.each([
    ['before the weekend', '2026-03-07', []],
    ['after the weekend', '2026-03-05', ['2026-03-09']],
    ['not until after next weekend', '2026-03-05', ['2026-03-16']],
  ])('is asked about where that has passed or it is after it: %s, said on %s', (text, on, alternatives) => {
    expect(readPhrase(text, inTheStates(on))).toEqual({ kind: 'not-sure', alternatives });
  });

  it.each(['over the weekend', 'next week', 'early next week', 'in the week of March 16'])(
    'or a week is no single day for an interview: %s',
    (words) => {
      const text = `We would like to invite you to a second interview ${words}.`;
      expect(readMessage(text, inTheStates('2026-03-05'))).toMatchObject({
        kind: 'next-round',
        day: null,
        choices: [],
      });
    },
  );
});
