import { describe, expect, test } from 'vitest';

import { readNewDate, readNews, type NewsAnswers, type NewsReading } from '../../../src/session/changes/log-update.ts';
import type { Situation } from '../../../src/plan/index.ts';
import { caseOne, day } from '../plan/situations.ts';

const TODAY = day('2026-03-11');
const NONE: ReadonlySet<string> = new Set();
const read = (
  answers: Partial<NewsAnswers>,
  unfinished = NONE,
  situation: Situation = caseOne({ log: [] }),
): NewsReading =>
  readNews(
    situation,
    TODAY,
    { news: 'undecided', heard: '2026-03-11', second: '', promised: '', ...answers },
    unfinished,
  );

describe('news', () => {
  test.each([
    [{ news: 'undecided' }, { day: '2026-03-11', kind: 'undecided' }],
    [
      { news: 'rejected', heard: '2026-03-10' },
      { day: '2026-03-10', kind: 'rejected' },
    ],
    [{ news: 'offer' }, { day: '2026-03-11', kind: 'offer' }],
    [
      { news: 'new-date', second: '2026-03-13' },
      { day: '2026-03-11', kind: 'new-date', by: '2026-03-13' },
    ],
    [
      { news: 'next-round', second: '2026-03-20' },
      { day: '2026-03-11', kind: 'next-round', interview: '2026-03-20', reply: { kind: 'not-said' } },
    ],
    [
      { news: 'next-round', second: '2026-03-20', promised: '2026-03-27' },
      { day: '2026-03-11', kind: 'next-round', interview: '2026-03-20', reply: { kind: 'by', day: '2026-03-27' } },
    ],
  ] satisfies [Partial<NewsAnswers>, object][])('%j go into the log', (answers, entry) => {
    expect(read(answers)).toEqual({ change: { type: 'log', entry } });
  });

  test('of another offer goes into the situation, not into the log, whatever day they heard', () => {
    expect(read({ news: 'other-offer', heard: '', second: '2026-03-20' })).toEqual({
      change: { type: 'edit', situation: { otherOfferDue: '2026-03-20' } },
    });
  });

  test.each([
    [{ heard: '' }, NONE, 'heard-day', 'Enter this date.'],
    [{ heard: '2026-02-30' }, NONE, 'heard-day', 'Enter this date.'],
    [{ news: 'new-date' }, NONE, 'second-day', 'Enter this date.'],
    [{ news: 'next-round' }, NONE, 'second-day', 'Enter this date.'],
    [{ news: 'other-offer' }, NONE, 'second-day', 'Enter this date.'],
    [{ heard: '' }, new Set(['heard-day']), 'heard-day', 'This date is incomplete, or does not exist.'],
    [{ news: 'new-date' }, new Set(['second-day']), 'second-day', 'This date is incomplete, or does not exist.'],
    [
      { news: 'next-round', second: '2026-03-20' },
      new Set(['promised-day']),
      'promised-day',
      'This date is incomplete, or does not exist.',
    ],
    [
      { news: 'next-round', second: '2026-03-20', promised: '2026-03-27' },
      new Set(['promised-day']),
      'promised-day',
      'This date is incomplete, or does not exist.',
    ],
    [{ heard: '2026-03-12' }, NONE, 'heard-day', 'That date is in the future. Add it once it has happened.'],
    [
      { news: 'new-date', second: '2026-03-10' },
      NONE,
      'second-day',
      'The date they gave, Tuesday, March 10, 2026, is before the day they gave it, Wednesday, March 11. One of the two is wrong.',
    ],
    [
      { news: 'next-round', second: '2026-03-20', promised: '2026-03-19' },
      NONE,
      'promised-day',
      'Thursday, March 19, 2026 is before the interview on Friday, March 20. Choose a day on or after it.',
    ],
    [
      { news: 'next-round', second: '2026-03-20', promised: '2027-03-21' },
      NONE,
      'promised-day',
      'Sunday, March 21, 2027 is more than a year after the interview. Check the year of their reply.',
    ],
    [
      { news: 'next-round', second: '2026-03-10' },
      NONE,
      'second-day',
      'The next interview, Tuesday, March 10, 2026, is before the day they told you about it, Wednesday, March 11. One of the two is wrong.',
    ],
    [
      { news: 'other-offer', second: '2027-03-12' },
      NONE,
      'second-day',
      'Friday, March 12, 2027 is more than a year from today. Check the day of the other offer.',
    ],
    [
      { news: 'new-date', second: '2027-03-12' },
      NONE,
      'second-day',
      'Friday, March 12, 2027 is more than five years ago or more than a year ahead. Check the year of this entry.',
    ],
    ...(['rejected', 'new-date', 'next-round'] as const).map(
      (news): [Partial<NewsAnswers>, ReadonlySet<string>, string, string] => [
        { news, heard: '2021-03-10', second: '2026-03-20' },
        NONE,
        'heard-day',
        'Wednesday, March 10, 2021 is more than five years ago or more than a year ahead. Check the year of this entry.',
      ],
    ),
  ] satisfies [Partial<NewsAnswers>, ReadonlySet<string>, string, string][])(
    'that make no sense are named at their field: %j',
    (answers, unfinished, control, says) => {
      expect(read(answers, unfinished)).toEqual({ errors: { [control]: says } });
    },
  );

  test('name every field that is wrong at once', () => {
    expect(read({ news: 'next-round', heard: '' }, new Set(['promised-day']))).toEqual({
      errors: {
        'heard-day': 'Enter this date.',
        'second-day': 'Enter this date.',
        'promised-day': 'This date is incomplete, or does not exist.',
      },
    });
  });

  test('do not look at fields that they have no use for', () => {
    const unfinished = new Set(['second-day', 'promised-day']);
    expect(read({ news: 'undecided', second: '2026-03', promised: '2026-02-30' }, unfinished)).toEqual({
      change: { type: 'log', entry: { day: TODAY, kind: 'undecided' } },
    });
    expect(read({ news: 'other-offer', heard: '2026-03-30', second: '2026-03-20' }, new Set(['heard-day']))).toEqual({
      change: { type: 'edit', situation: { otherOfferDue: '2026-03-20' } },
    });
  });

  test('are not blamed for what was wrong before them', () => {
    const wrong = caseOne({ log: [], reply: { kind: 'by', day: day('2026-03-01') }, otherOfferDue: day('2030-01-01') });
    expect(read({}, NONE, wrong)).toEqual({ change: { type: 'log', entry: { day: TODAY, kind: 'undecided' } } });
    expect(read({ news: 'new-date', second: '2026-03-10' }, NONE, wrong)).toMatchObject({
      errors: { 'second-day': expect.stringMatching(/^The date they gave, Tuesday, March 10, 2026,/) as string },
    });
  });

  test('fit into a log of 200 entries, and not into one more', () => {
    const logOf = (length: number) => Array.from({ length }, () => ({ day: TODAY, kind: 'contacted' as const }));
    expect(read({}, NONE, caseOne({ log: logOf(199) }))).toHaveProperty('change');
    expect(read({}, NONE, caseOne({ log: logOf(200) }))).toEqual({
      errors: { 'heard-day': 'A plan can have up to 200 entries of what happened. The rest were left out.' },
    });
  });
});

describe('a new date that they name today', () => {
  const readDate = (text: string, isUnfinished = false) => readNewDate(caseOne({ log: [] }), TODAY, text, isUnfinished);

  test('goes into the log, also where it is today', () => {
    for (const by of ['2026-03-11', '2026-03-18']) {
      expect(readDate(by)).toEqual({ change: { type: 'log', entry: { day: TODAY, kind: 'new-date', by } } });
    }
  });

  test.each([
    ['nothing typed', '', false, 'Enter this date.'],
    ['half a date', '', true, 'This date is incomplete, or does not exist.'],
    [
      'a date that has passed',
      '2026-03-10',
      false,
      'The date they gave, Tuesday, March 10, 2026, is before the day they gave it, Wednesday, March 11. One of the two is wrong.',
    ],
  ])('says what is wrong with %s', (_, text, isUnfinished, says) => {
    expect(readDate(text, isUnfinished)).toEqual({ says });
  });
});
