import { describe, expect, it } from 'vitest';

import { readPhrase } from '../../../../../src/messages/reader/index.ts';
import { inTheStates } from '../examples/said.ts';

describe('a date with its month in words', () => {
  it.each([
    ['by March 18, 2027', '2027-03-18', 'date', 'March 18, 2027'],
    ['by 18 March 2027', '2027-03-18', 'date', '18 March 2027'],
    ['by Saturday 14 March', '2026-03-14', 'date', 'Saturday 14 March'],
    ['March 10-12', '2026-03-12', 'range', 'March 10-12'],
    ['between March 10 - 12, 2027', '2027-03-12', 'range', 'March 10 - 12, 2027'],
    ['from March 30 to April 2', '2026-04-02', 'range', 'March 30 to April 2'],
    ['by March 18 , at noon', '2026-03-18', 'date', 'March 18'],
    ['by 2026/03/18', '2026-03-18', 'date', '2026/03/18'],
  ])('is that day: %s', (text, day, convention, words) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day, convention, words });
  });

  it('is asked about where its weekday is another', () => {
    expect(readPhrase('by Friday 14 March', inTheStates('2026-03-05'))).toMatchObject({ kind: 'not-sure' });
  });
});

describe('a short form of a weekday', () => {
  it.each([
    ['by Sat', '2026-03-07'],
    ['on Sun', '2026-03-08'],
    ['this Sat', '2026-03-07'],
    ['Sat morning', '2026-03-07'],
  ])('is that day: %s', (text, day) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'by', day });
  });
});
