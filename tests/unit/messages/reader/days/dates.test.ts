import { describe, expect, it } from 'vitest';

import { readPhrase } from '../../../../../src/messages/reader/index.ts';
import { inTheStates } from '../examples/said.ts';
import { read } from './read.ts';

describe('a date, said on Thursday, March 5', () => {
  it.each([
    ['before the thirteenth', '2026-03-12', 'before'],
    ['after the thirteenth', 'not-sure', '2026-03-13'],
    ['by the twentieth', '2026-03-20', 'day-of-month'],
    ['by the twenty-third', '2026-03-23', 'day-of-month'],
    ['by the twenty-ninth', '2026-03-29', 'day-of-month'],
    ['by the thirtieth', '2026-03-30', 'day-of-month'],
    ['the thirty-first, I think', '2026-03-31', 'day-of-month'],
    ['the 9th of next month', '2026-04-09', 'day-of-month'],
    ['the 4th of next month', '2026-04-04', 'day-of-month'],
    ['the 9th of this month', '2026-03-09', 'day-of-month'],
    ['the 9th may suit us', '2026-03-09', 'day-of-month'],
    // In numbers.
    ['3/5', '2026-03-05', 'slash-date', '2026-05-03'],
    ['5/3', '2026-05-03', 'slash-date', '2026-03-05'],
    ['5/5', '2026-05-05', 'slash-date'],
    ['03/06', '2026-03-06', 'slash-date', '2026-06-03'],
    ['13/3', '2026-03-13', 'slash-date'],
    ['3/13', '2026-03-13', 'slash-date'],
    ['10/12', '2026-10-12', 'slash-date', '2026-12-10'],
    ['3/4', 'not-sure'],
    ['31/4', 'not-sure'],
    ['3/13/27', '2027-03-13', 'slash-date'],
    ['3/13/2027', '2027-03-13', 'slash-date'],
    ['24/7/26', '2026-07-24', 'slash-date'],
    ['10.04.2027', '2027-04-10', 'slash-date', '2027-10-04'],
    ['13-04-2027', '2027-04-13', 'slash-date'],
    // Two of them.
    ['the 8th or 9th of June', '2026-06-09', 'date', '2026-06-08'],
    ['the 9th or 8th of June', '2026-06-09', 'date', '2026-06-08'],
    ['the 19th or 12th of June', '2026-06-19', 'date', '2026-06-12'],
    ['by March 16, 17 or 18', '2026-03-18', 'date', '2026-03-16', '2026-03-17'],
    ['May 4th, 5th, or 6th', '2026-05-06', 'date', '2026-05-04', '2026-05-05'],
    ['by February 29', 'not-sure'],
    ['June 8 or 9', '2026-06-09', 'date', '2026-06-08'],
    // With a month.
    ['by March 5', '2026-03-05', 'date'],
    ['by March 13, 2027', '2027-03-13', 'date'],
    ['by February 30', 'not-sure'],
    ['by Friday or February 30', 'not-sure', '2026-03-06'],
    ['by Friday, February 30', 'not-sure', '2026-03-06'],
    ['I applied on 3/2 and they reply by 3/13', '2026-03-13', 'slash-date'],
    ['I applied on March 2 and they reply by March 13', '2026-03-13', 'date'],
    ['the 31st or 1st of June', '2026-06-01', 'range'],
    ['the 30th or 31st of June', 'not-sure', '2026-03-30'],
  ])('"%s" is %s', (text, ...expected) => {
    expect(read(text, '2026-03-05')).toEqual(expected);
  });

  it('is in next month on its last day too', () => {
    expect(read('by the 28th of next month', '2026-01-31')).toEqual(['2026-02-28', 'day-of-month']);
  });

  it('of a named month is asked about where that month has no such day, or it has passed', () => {
    expect(read('by the 29th of next month', '2026-01-31')).toEqual(['not-sure']);
    expect(read('by the 3rd of this month', '2026-03-05')).toEqual(['not-sure']);
    expect(read('by the 3rd of the month', '2026-03-05')).toEqual(['2026-04-03', 'day-of-month']);
  });

  it.each([
    ['has passed up to 120 days later', 'by August 18', 'not-sure'],
    ['is the next year’s after that', 'by August 17', '2027-08-17', 'date'],
    ['is the next year’s in January', 'by January 8', '2027-01-08', 'date'],
    // Nobody means a day that is more than a year away.
    ['is asked about where neither year has it', 'by February 29', 'not-sure'],
  ])('without a year %s', (_, text, ...expected) => {
    expect(read(text, '2026-12-16')).toEqual(expected);
  });

  it.each([
    ['2027-06-27', 'not-sure'],
    ['2027-06-28', '2028-02-29', 'date'],
    ['2027-12-16', '2028-02-29', 'date'],
  ])('is February 29 of the next year where that is near: said on %s', (on, ...expected) => {
    expect(read('by February 29', on)).toEqual(expected);
  });

  it.each([
    ['hours', 'The desk is open 24/7, and we will call you by Friday'],
    ['points', 'You scored 23/30, and we will call you by Friday'],
    ['more points', 'You scored 45/12, and we will call you by Friday'],
    ['a score', 'about 40/50 points, so we will call you by Friday'],
  ])('is not made of %s', (_, text) => {
    expect(readPhrase(text, inTheStates('2026-03-05'))).toMatchObject({ day: '2026-03-06', words: 'Friday' });
  });
});
