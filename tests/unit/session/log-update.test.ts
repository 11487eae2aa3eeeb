import { describe, expect, test } from 'vitest';

import { readNews, type NewsAnswers, type NewsReading } from '../../../src/session/changes/log-update.ts';
import { caseOne, day } from '../plan/situations.ts';

const TODAY = day('2026-03-11');
const NONE: ReadonlySet<string> = new Set();
const read = (answers: Partial<NewsAnswers>, unfinished = NONE): NewsReading =>
  readNews(
    caseOne({ log: [] }),
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

  test('of another offer goes into the situation, not into the log', () => {
    expect(read({ news: 'other-offer', second: '2026-03-20' })).toEqual({
      change: { type: 'edit', situation: { otherOfferDue: '2026-03-20' } },
    });
  });

  test.each([
    [{ news: 'new-date' }, NONE, 'second-day', 'Enter this date.'],
    [{ heard: '' }, new Set(['heard-day']), 'heard-day', 'This date is incomplete, or does not exist.'],
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
  ] satisfies [Partial<NewsAnswers>, ReadonlySet<string>, string, string][])(
    'that make no sense are named at their field: %j',
    (answers, unfinished, control, says) => {
      expect(read(answers, unfinished)).toEqual({ errors: { [control]: says } });
    },
  );
});
