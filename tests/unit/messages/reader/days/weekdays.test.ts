import { describe, expect, it } from 'vitest';

import { read } from './read.ts';

describe('a day of the week, said on Thursday, March 5', () => {
  it.each([
    ['Tuesday', '2026-03-10', 'weekday'],
    ['Thursday', '2026-03-12', 'weekday'],
    ['next Tuesday', '2026-03-10', 'next-weekday'],
    ['Tuesday next', '2026-03-10', 'next-weekday'],
    ['Friday next week', '2026-03-13', 'next-weekday'],
    ['Friday of the following week', '2026-03-13', 'next-weekday'],
    ['Friday this week', '2026-03-06', 'weekday'],
    ['next week on Tuesday', '2026-03-10', 'next-weekday'],
    ['next week, Sunday', '2026-03-15', 'next-weekday'],
    ['next Sat', '2026-03-14', 'next-weekday'],
    ['this Sat', '2026-03-07', 'weekday'],
    ['Friday after next', '2026-03-20', 'next-weekday'],
    ['Friday of the week after next', '2026-03-20', 'next-weekday'],
    ['Tuesday week', '2026-03-17', 'weekday-counted'],
    ['a week on Tuesday', '2026-03-17', 'weekday-counted'],
    ['a week Tuesday', '2026-03-17', 'weekday-counted'],
    ['a week on Tuesday morning', '2026-03-17', 'weekday-counted'],
    ['a week from Tuesday', '2026-03-17', 'weekday-counted'],
    ['Tuesday fortnight', '2026-03-24', 'weekday-counted'],
    ['the following Tuesday', 'not-sure'],
    ['following Tuesday', 'not-sure'],
    ['next Tuesday week', '2026-03-17', 'weekday-counted'],
    ['last Tuesday', 'not-sure'],
    ['Tuesday of last week', 'not-sure'],
    ['we talk on Friday and they write the following Tuesday', 'not-sure', '2026-03-06'],
    ['we met last Tuesday, and they will reply by Friday', '2026-03-06', 'weekday'],
    // Only a weekday with nothing beside it is moved to the week of the one before it.
    ['next Tuesday or Friday', '2026-03-13', 'range'],
    ['next Tuesday or this Friday', '2026-03-10', 'range'],
    ['next Tuesday or the coming Friday', '2026-03-10', 'range'],
    ['next Tuesday or Friday this week', '2026-03-10', 'range'],
    ['next Tuesday or this Sat', '2026-03-10', 'range'],
  ])('"%s" is %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Tuesday the 10th', '2026-03-10', 'day-of-month'],
    ['next Tuesday the 10th', '2026-03-10', 'day-of-month'],
    ['Friday 13', '2026-03-13', 'day-of-month'],
    ['Friday the 19th', 'not-sure', '2026-03-06', '2026-03-19'],
    ['Friday the 19th or Monday the 23rd', 'not-sure', '2026-03-06', '2026-03-19', '2026-03-23'],
    // These may be hours.
    ['Tuesday 9', '2026-03-10', 'weekday'],
    ['Friday 12', '2026-03-06', 'weekday'],
  ])('with a number, as in "%s", is %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
