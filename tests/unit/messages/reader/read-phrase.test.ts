import { describe, expect, it } from 'vitest';

import { readPhrase } from '../../../../src/messages/reader/index.ts';
import { inTheStates } from './examples/said.ts';

describe('a phrase, said on Thursday, March 5', () => {
  it.each([
    ['without the words around it', 'Soon, maybe by Tuesday or so', 'Tuesday', 'weekday'],
    ['of two days, from the first to the last', 'by Tuesday or on Friday I think', 'Tuesday or on Friday', 'range'],
    ['without the stop of its sentence', 'We reply by Friday. Thanks', 'Friday', 'weekday'],
    ['with the stop of a short form', 'We reply by Fri. or Mon.', 'Fri. or Mon.', 'range'],
    ['which may be an ordinal alone', 'We reply by the first.', 'the first', 'day-of-month'],
    ['and not a day that has passed', 'I applied March 2, they reply by March 13', 'March 13', 'date'],
    ['and not the day on which the job starts', 'It starts April 6; they reply by March 20', 'March 20', 'date'],
    ['and not the day by which it is filled', 'Reply by March 20, fill the job by April 1', 'March 20', 'date'],
    ['which may be the start alone', 'they start on Monday', 'Monday', 'weekday'],
    ['which may be what the employer will do', "I'll get back to you this Friday", 'this Friday', 'weekday'],
    ['of one day that is named twice', 'this Friday, so March 6', 'this Friday, so March 6', 'weekday'],
  ])('shows the words that it went by, %s', (_, text, words, convention) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', words, convention });
  });

  it.each([
    ['a talk that has been', 'I spoke to her on Monday', []],
    ['a day on which something depends', 'it will depend on how the Monday meeting goes', ['2026-03-09']],
    [
      'a day of one thing and a weekday that is not on its date',
      'Monday or Friday, March 14',
      ['2026-03-09', '2026-03-13', '2026-03-14'],
    ],
    ['a week that is not named', 'Monday, or in the week of the audit', ['2026-03-09']],
  ])('asks about %s', (_, text, alternatives) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toEqual({ kind: 'not-sure', alternatives });
  });

  it('is read up to 400 characters', () => {
    const text = (blanks: number) => `They reply${' '.repeat(blanks)}by Friday`;
    expect(readPhrase(text(380), inTheStates('2026-03-05'))).toMatchObject({ kind: 'by' });
    expect(readPhrase(text(400), inTheStates('2026-03-05'))).toMatchObject({ kind: 'none' });
  });
});
