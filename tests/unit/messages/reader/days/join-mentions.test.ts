import { describe, expect, it } from 'vitest';

import { readMessage, readPhrase } from '../../../../../src/messages/reader/index.ts';
import { inTheStates } from '../examples/said.ts';

/** The days of an interview that is offered with those words. */
function interviewOn(words: string, on: string): readonly string[] {
  const { kind, day, choices } = readMessage(
    `We would like to invite you to a second interview ${words}.`,
    inTheStates(on),
  );
  expect(kind).toBe('next-round');
  return day ? [day] : choices;
}

describe('days of one list', () => {
  it.each([
    ['on Monday or Tuesday of next week', ['2026-03-09', '2026-03-10']],
    ['on Wednesday, Thursday or Friday of next week', ['2026-03-11', '2026-03-12', '2026-03-13']],
    ['on Thursday, or on Friday of next week', ['2026-03-12', '2026-03-13']],
    ['on Thursday/Friday of next week', ['2026-03-12', '2026-03-13']],
    ['on Thursday , Friday of next week', ['2026-03-12', '2026-03-13']],
    ['on Wednesday or next Friday', ['2026-03-04', '2026-03-13']],
    ['on Thursday or else Friday of next week', ['2026-03-05', '2026-03-13']],
    ['on Thursday in our office or Friday of next week', ['2026-03-05', '2026-03-13']],
    ['on Thursday or the Friday of next week', ['2026-03-05', '2026-03-13']],
    ['on this Thursday or Friday of next week', ['2026-03-05', '2026-03-13']],
    ['on Thursday or Friday week', ['2026-03-05', '2026-03-13']],
    // A week ends where the second day does: that Friday is before that Monday.
    ['on Friday or Monday of next week', ['2026-03-06', '2026-03-09']],
  ])('have the week of the last of them: %s', (words, days) => {
    expect(interviewOn(words, '2026-03-02')).toEqual(days);
  });

  it.each([
    ['on the 16th, 17th or 18th of April', ['2026-04-16', '2026-04-17', '2026-04-18']],
    ['on the 15th, 16th, 17th or 18th of April', ['2026-04-15', '2026-04-16', '2026-04-17', '2026-04-18']],
    ['on the 28th, 29th or the 30th of April', ['2026-04-28', '2026-04-29', '2026-04-30']],
    ['on the 15th, on 16 April', ['2026-04-15', '2026-04-16']],
    ['on the 15th, or the 16th or 17th of April', ['2026-04-15', '2026-04-16', '2026-04-17']],
    // Of these the first is no day of April.
    ['on the 30th, 1st or 2nd of April', ['2026-03-30', '2026-04-01', '2026-04-02']],
    ['on the 16th, April 22 or April 23', ['2026-03-16', '2026-04-22', '2026-04-23']],
    ['on the 16th in the morning, 17th or 18th of April', ['2026-03-16', '2026-04-17', '2026-04-18']],
    ['tomorrow, 17th or 18th of April', ['2026-03-03', '2026-04-17', '2026-04-18']],
    ['on the 10th or 4/20', ['2026-03-10', '2026-04-20']],
    ['on the 10th or Friday of next week', ['2026-03-10', '2026-03-13']],
  ])('have the month of the last of them: %s', (words, days) => {
    expect(interviewOn(words, '2026-03-02')).toEqual(days);
  });

  it.each([
    ['next Tuesday or Wednesday', ['2026-03-10', '2026-03-11']],
    ['next Tuesday, Wednesday or maybe on Thursday', ['2026-03-10', '2026-03-11', '2026-03-12']],
    ['next Tuesday,Wednesday', ['2026-03-10', '2026-03-11']],
    ['next Tuesday/Wednesday', ['2026-03-10', '2026-03-11']],
    ['next Tuesday or this Friday', ['2026-03-06', '2026-03-10']],
    ['next Tuesday or earlier, on Wednesday', ['2026-03-04', '2026-03-10']],
    ['next Tuesday by video or Wednesday', ['2026-03-04', '2026-03-10']],
    ['today or Monday', ['2026-03-02', '2026-03-09']],
    ['on March 17, the 20th or the 30th', ['2026-03-17', '2026-03-20', '2026-03-30']],
    ['on April 17, the 20th or the 21st', ['2026-04-17', '2026-04-20', '2026-04-21']],
    ['on Friday, April 17 or Monday the 20th', ['2026-04-17', '2026-04-20']],
    ['on Friday, April 17, Monday the 20th or Tuesday the 21st', ['2026-04-17', '2026-04-20', '2026-04-21']],
    ['on Friday, April 17 or the 20th', ['2026-04-17', '2026-04-20']],
    ['on Tuesday, April 14 or 15', ['2026-04-14', '2026-04-15']],
    // The 20th is a Monday in neither month.
    ['on Friday, April 17 or Tuesday the 20th', ['2026-04-17']],
    // Only a date tells the month.
    ['next Friday or the 12th', ['2026-03-12', '2026-03-13']],
    ['next Friday or Monday the 20th', ['2026-03-13']],
    ['on the 20th or the 19th', ['2026-03-19', '2026-03-20']],
    ['on April 17 or 3/20', ['2026-03-20', '2026-04-17']],
  ])('are counted from the first: %s', (words, days) => {
    expect(interviewOn(words, '2026-03-02')).toEqual(days);
  });

  it.each([
    ['next week (Thursday)', ['2026-03-12']],
    ['next week: Tuesday or Thursday', ['2026-03-10', '2026-03-12']],
    ['next week, either Tuesday or Thursday', ['2026-03-10', '2026-03-12']],
    ['next week on either Tuesday or Thursday', ['2026-03-10', '2026-03-12']],
    ['next week - Tuesday', ['2026-03-10']],
    ['later this week, Wednesday or Thursday', ['2026-03-04', '2026-03-05']],
    ['next week or on Thursday', ['2026-03-19']],
  ])('are of the week that is named before them: %s', (words, days) => {
    expect(interviewOn(words, '2026-03-02')).toEqual(days);
  });

  it.each([
    ['this week, maybe Thursday', '2026-03-06'],
    ['later this week, Thursday or Friday', '2026-03-06'],
    ['next week, maybe Tuesday', '2026-03-13'],
    ['over the weekend, maybe Saturday', '2026-03-08'],
    ['the end of next week or Monday', '2026-03-16'],
    ['by March 20 or by June', undefined],
    ['by March 20 or after the weekend', undefined],
    ['by next Friday or Sunday the 12th', undefined],
  ])('leave the last day of a promise as it is: %s', (text, day) => {
    const reading = readPhrase(text, inTheStates('2026-03-02'));
    expect('day' in reading ? reading.day : undefined).toBe(day);
  });
});

describe('words about one day', () => {
  it.each([
    ['the week of  March 16', '2026-03-20', 'week'],
    ['the week of the March 16 meeting', '2026-03-20', 'week'],
    ['early in the week of March 16', '2026-03-17', 'early-week'],
    // The conference may be any day: only the date itself is left.
    ['the week of the conference, March 16', '2026-03-16', 'date'],
    ['COB by Friday', '2026-03-06', 'weekday'],
    ['COB, or by Friday', '2026-03-06', 'range'],
    ['end of day today or by Friday', '2026-03-06', 'range'],
    ['Friday by COB', '2026-03-06', 'range'],
    ['by Friday, the 13th of March', '2026-03-13', 'date'],
    ['by Friday (March 13)', '2026-03-13', 'date'],
    ['by March 13, Friday', '2026-03-13', 'date'],
    ['by Friday 3/13', '2026-03-13', 'slash-date'],
    // March 4 is a Wednesday, and April 3 a Friday.
    ['by Friday 3/4', '2026-04-03', 'slash-date'],
    ['by Tuesday, April 14 or 15', '2026-04-15', 'date'],
  ])('are taken together: %s', (text, day, convention) => {
    expect(readPhrase(text, inTheStates('2026-03-02'))).toMatchObject({ kind: 'by', day, convention });
  });

  it('leave no other day where the weekday tells which it is', () => {
    expect(readPhrase('by Friday 3/4', inTheStates('2026-03-02'))).toMatchObject({
      words: 'Friday 3/4',
      alternatives: [],
    });
  });

  it('are asked about where the weekday is not on that date, whatever other day is named', () => {
    expect(readPhrase('by Friday, March 14, or Monday, March 16', inTheStates('2026-03-05'))).toEqual({
      kind: 'not-sure',
      alternatives: ['2026-03-06', '2026-03-14', '2026-03-16'],
    });
  });
});

describe('a day with "before"', () => {
  it.each([
    ['before Friday', '2026-03-05', 'before'],
    ['before the end of day', '2026-03-02', 'today'],
    ['before COB', '2026-03-02', 'today'],
    ['before the end of the day on Friday', '2026-03-06', 'weekday'],
    ['before the end of next week', '2026-03-13', 'late-week'],
    ['before the end of the year', '2026-12-31', 'end-of-period'],
    ['before April', '2026-03-31', 'month'],
    ['ahead of next month', '2026-03-31', 'month'],
    ['prior to the weekend', '2026-03-06', 'weekend'],
    ['before two weeks are over', '2026-03-16', 'weeks'],
    ['not before Friday', '2026-03-06', 'weekday'],
    ['before tomorrow', '2026-03-02', 'before'],
  ])('is the last one that is left: %s', (text, day, convention) => {
    expect(readPhrase(text, inTheStates('2026-03-02'))).toMatchObject({ kind: 'by', day, convention });
  });

  it.each(['before today', 'before next week', 'before the week of March 16', 'before the following Friday'])(
    'is asked about where that is none: %s',
    (text) => {
      expect(readPhrase(text, inTheStates('2026-03-02')).kind).toBe('not-sure');
    },
  );

  it('is asked about whatever other day is named', () => {
    expect(readPhrase('before today, or by Friday', inTheStates('2026-03-02')).kind).toBe('not-sure');
    expect(readPhrase('before next week or by the 13th', inTheStates('2026-03-02')).kind).toBe('not-sure');
  });
});

describe('a promise for after a day', () => {
  it.each([
    ['We will let you know after Friday.', ['2026-03-06']],
    ['We will let you know after the 13th.', ['2026-03-13']],
    ['We will let you know past about March 13.', ['2026-03-13']],
    ['We will let you know after the following Friday.', []],
  ])('is asked about: %s', (text, choices) => {
    expect(readMessage(text, inTheStates('2026-03-02'))).toMatchObject({ kind: 'not-sure', day: null, choices });
  });

  it.each([
    ['After the interviews, we will let you know by Friday.', '2026-03-06'],
    ['After two weeks we will let you know.', '2026-03-16'],
    ['We will let you know within two weeks of today.', '2026-03-16'],
    ['We will write within two weeks with news of the next step.', '2026-03-16'],
  ])('is none where a day or a length is given: %s', (text, day) => {
    expect(readMessage(text, inTheStates('2026-03-02'))).toMatchObject({ kind: 'new-date', day });
  });

  it('is asked about where a length is counted from something unsaid', () => {
    expect(readPhrase('two weeks after the closing date of April 17', inTheStates('2026-03-02'))).toEqual({
      kind: 'not-sure',
      alternatives: ['2026-04-17'],
    });
  });
});
