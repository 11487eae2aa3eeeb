import { describe, expect, test } from 'vitest';

import {
  daysAwayInWords,
  howInWords,
  moveInWords,
  nextInWords,
  planToText,
  readPlanLink,
  situationWith,
  stepsInWords,
  type LogEntry,
  type Situation,
} from '../../../../src/plan/index.ts';
import { caseOne, day, days, planOf, stepOf, US } from '../situations.ts';

const ended = (kind: 'rejected' | 'let-go') =>
  planOf(caseOne({ log: [{ day: day('2026-03-13'), kind }] }), '2026-03-14');

test.each([
  ['2026-03-05', 'today'],
  ['2026-03-06', 'tomorrow'],
  ['2026-03-04', 'yesterday'],
  ['2026-03-07', 'in 2 days'],
  ['2026-03-03', '2 days ago'],
  ['2027-03-05', 'in 365 days'],
])('%s is, on March 5, %s', (text, words) => {
  expect(daysAwayInWords(day('2026-03-05'), day(text))).toBe(words);
});

describe('what comes next', () => {
  test('is the first step with its day', () => {
    expect(nextInWords(planOf(caseOne(), '2026-03-11'))).toBe('Next: check in by phone, Wednesday, March 11, today');
    expect(stepsInWords(planOf(caseOne(), '2026-03-11'))).toBe(
      '4 steps. Next: check in by phone, Wednesday, March 11.',
    );
  });

  test('is counted in the singular where it is alone', () => {
    expect(stepsInWords(ended('rejected'))).toBe('1 step. Next: send a final thank-you note, Monday, March 16.');
  });

  test('is nothing where nothing is left', () => {
    expect(nextInWords(ended('let-go'))).toBe('Nothing is left to do here');
    expect(stepsInWords(ended('let-go'))).toBe('Nothing is left to do.');
  });
});

test.each([
  ['call', 'mid-morning', 'By phone, mid-morning (10:00 a.m.)'],
  ['call', 'mid-afternoon', 'By phone, mid-afternoon (2:30 p.m.)'],
  ['email', null, 'By email'],
  ['note', null, 'By email, or by hand'],
  ['recruiter', null, 'Through your recruiter'],
  ['in-person', null, 'In person'],
  [null, null, ''],
] as const)('%s, %s is said as %j', (how, time, words) => {
  expect(howInWords({ how, time })).toBe(words);
});

test.each([
  ['00:05', '12:05 a.m.'],
  ['09:30', '9:30 a.m.'],
  ['12:00', '12:00 p.m.'],
  ['16:45', '4:45 p.m.'],
])('a clock time that the reader chose, %s, is said as %s', (clock, words) => {
  const clockTimes = { 'mid-morning': clock, 'mid-afternoon': '14:30' };
  expect(howInWords({ how: 'call', time: 'mid-morning' }, clockTimes)).toBe(`By phone, mid-morning (${words})`);
});

describe('a plan as text', () => {
  test('says of each step how, what, why it moved, how late it is, and what is our suggestion', () => {
    expect(planToText(planOf(caseOne({ log: [], region: 'US' }), '2026-03-28', US))).toBe(
      `Next: check in by phone, Monday, March 30, in 2 days.

Their turn, until Sunday, March 29. They said you would hear by Tuesday, March 10.

Monday, March 30, 2026: Check in by phone
  By phone, mid-morning (10:00 a.m.)
  Begin with thanks for the interview. Call to ask for their updated timeline. Say that you are interested, and that you know hiring takes time. If nobody picks up, leave a positive voicemail.
  Moved from Saturday, March 28: the weekend.
  This was due on Wednesday, March 11, 17 days ago.
  It is too late for a separate thank-you note. We suggest opening this message with your thanks.

Their turn, until Sunday, April 5. Leave at least a week after Monday, March 30.

Monday, April 6, 2026: Follow up by email
  By email
  Write again, and keep it short and friendly. Say that you are still interested, and ask for their updated timeline.

Their turn, until Sunday, April 12. Leave at least a week after Monday, April 6.

Monday, April 13, 2026: Ask directly when they expect to decide
  By email
  Ask in writing, or by phone if you prefer. Say that you are very interested, and that you are talking to others too.

Their turn, until Sunday, April 19. You have asked directly. Now give them a week to answer.

Monday, April 20, 2026: Move on
  File their contact details away, and put your time into other applications.
  The sources don’t say how long to wait after your last message. We suggest one more week.

So far:
  Thursday, March 5: You had the interview.
`,
    );
  });

  test('marks what may be left out, and ends in the notices', () => {
    expect(planToText(ended('rejected'))).toBe(
      `Next: send a final thank-you note, Monday, March 16, in 2 days.

Monday, March 16, 2026: Send a final thank-you note (if you like)
  By email
  Thank them for their time, and don’t sound bitter. You may ask them to keep you in mind.
  Moved from Saturday, March 14: the weekend.
  This was due on Friday, March 13, 1 day ago.

So far:
  Thursday, March 5: You had the interview.
  Friday, March 13: They said no.

Public holidays were not checked. Choose a region so that no step falls on one.
`,
    );
  });

  test('is short where nothing is left', () => {
    expect(planToText(ended('let-go')).split('\n')[0]).toBe('Nothing is left to do here.');
  });
});

test('what happened is told in a sentence for each kind of entry', () => {
  const at = day('2026-03-12');
  const log: LogEntry[] = [
    { day: at, kind: 'contacted' },
    { day: at, kind: 'undecided' },
    { day: at, kind: 'new-date', by: day('2026-03-20') },
    { day: at, kind: 'next-round', interview: day('2026-03-24'), reply: { kind: 'not-said' } },
    { day: at, kind: 'told-offer' },
    { day: at, kind: 'offer' },
    { day: at, kind: 'let-go' },
  ];
  expect(
    planOf(caseOne({ log }), '2026-03-12')
      .history.slice(1)
      .map(({ what }) => what),
  ).toEqual([
    'You got in touch. You have no answer yet.',
    'They had not decided yet.',
    'They gave you a new date: Friday, March 20.',
    'They invited you to another interview: Tuesday, March 24.',
    'You told them about your other offer.',
    'They made you an offer.',
    'You moved on.',
  ]);
});

describe('a step that passes a weekend and a holiday names both, in their order', () => {
  const checkIn = (reply: string, holidays: Record<string, string>) => {
    const region = { ...US, holidays };
    const situation = situationWith(days('2026-03-05'), { reply: { kind: 'by', day: day(reply) }, region: 'US' });
    return moveInWords(stepOf(planOf(situation, '2026-03-05', region), 'check-in'));
  };

  test('the weekend first', () => {
    expect(checkIn('2026-03-13', { '2026-03-16': 'A feast' })).toBe(
      'Moved from Saturday, March 14: the weekend, then A feast on Monday, March 16.',
    );
  });

  test('the holiday first', () => {
    expect(checkIn('2026-03-12', { '2026-03-13': 'A feast' })).toBe(
      'Moved from Friday, March 13: A feast, then the weekend.',
    );
  });

  test('two of each, the weekend once', () => {
    const feasts = Object.fromEntries(
      ['2026-03-13', '2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'].map((text) => [
        text,
        'Feast',
      ]),
    );
    expect(checkIn('2026-03-12', feasts)).toBe(
      'Moved from Friday, March 13: Feast, then the weekend, then Feast on Monday, March 16, then Feast on Tuesday, March 17, then Feast on Wednesday, March 18, then Feast on Thursday, March 19, then Feast on Friday, March 20.',
    );
  });
});

describe('the rules and suggestions of the contacts', () => {
  const rulesOf = (more: Partial<Situation>, today = '2026-03-05') =>
    planOf(caseOne(more), today).steps.map(({ kind, rules }) => `${kind}: ${rules.join(', ')}`);
  const said = (entry: LogEntry, more: Partial<Situation> = {}): Partial<Situation> => ({
    ...more,
    log: [...caseOne().log, entry],
  });
  const ASKS = 'ask-for-an-update, process-not-chances';
  const newDate: LogEntry = { day: day('2026-03-05'), kind: 'new-date', by: day('2026-03-13') };
  const onSaturday: LogEntry = { ...newDate, by: day('2026-03-14') };

  test.each<[string, Partial<Situation>, string]>([
    ['a date', {}, `check-in-next-day, a-day-or-two-past, ${ASKS}, mid-morning, leave-a-voicemail`],
    ['a date, by email', { channel: 'email' }, `check-in-next-day, a-day-or-two-past, ${ASKS}`],
    ['a date, reserved', { pace: 'reserved' }, `a-day-or-two-past, ${ASKS}`],
    ['a date, by recruiter', { via: 'recruiter' }, `check-in-next-day, a-day-or-two-past, ${ASKS}, recruiter-calls`],
    [
      'a new date',
      said(newDate),
      'new-date-same-afternoon, email-if-nobody-answers, new-date-reopens, leave-a-voicemail',
    ],
    ['a new date, by email', said(newDate, { channel: 'email' }), 'new-date-same-afternoon, new-date-reopens'],
    ['a new date, reserved', said(newDate, { pace: 'reserved' }), 'new-date-reopens, ask-for-an-update'],
    ['a new date on a Saturday', said(onSaturday), 'new-date-reopens, ask-for-an-update, leave-a-voicemail'],
    [
      'a call agreed',
      { reply: { kind: 'call-on', day: day('2026-03-13') } },
      'ask-permission, keep-your-word, process-not-chances, leave-a-voicemail',
    ],
    [
      'nothing',
      { reply: { kind: 'not-said' } },
      'within-a-week, say-you-will-call, ask-for-an-update, leave-a-voicemail',
    ],
    [
      'that it is undecided',
      said({ day: day('2026-03-05'), kind: 'undecided' }),
      'ask-for-another-week, process-not-chances, leave-a-voicemail',
    ],
  ])('where they said %s', (_, more, rules) => {
    expect(rulesOf(more)[0]).toBe(`check-in: ${rules}, always-ask-what-next`);
  });

  test('are for later contacts those of the pace', () => {
    const again = 'weekly-then-stop, once-a-week-at-most';
    expect(rulesOf({ channel: 'email' }).slice(1)).toEqual([
      `follow-up: ${again}, positive-and-brief, always-ask-what-next`,
      `last-ask: be-explicit, asking-is-expected, ${again}, always-ask-what-next`,
      'let-go: move-on, weekly-then-stop, keep-searching',
    ]);
    expect(rulesOf({ channel: 'email', pace: 'persistent' })[1]).toBe(
      `follow-up: ${again}, persistence-can-please, positive-and-brief, always-ask-what-next`,
    );
    expect(
      rulesOf({ pace: 'reserved', reply: { kind: 'within', length: { count: 6, unit: 'weeks' } } }).slice(1),
    ).toEqual([
      'follow-up: long-process-once-more, positive-and-brief, always-ask-what-next',
      'let-go: move-on, one-check-in-then-wait, keep-searching',
    ]);
  });

  test('for the waits are those of what is waited for', () => {
    const waits = (more: Partial<Situation>) => planOf(caseOne(more), '2026-03-05').waits.map(({ rules }) => rules[0]);
    expect(waits({})).toEqual(['wait-for-their-date', 'once-a-week-at-most', 'once-a-week-at-most', 'move-on']);
    expect(waits({ reply: { kind: 'not-said' }, pace: 'reserved' })).toEqual(['within-a-week', 'move-on']);
    expect(waits(said({ day: day('2026-03-05'), kind: 'undecided' }))[0]).toBe('ask-for-another-week');
  });
});

describe('a plan link', () => {
  const read = (more: string) => readPlanLink(`interview=2026-03-05&${more}`);

  test('may name a part of a country', () => {
    expect(read('region=GB-ENG')).toMatchObject({ situation: { region: 'GB-ENG' }, problems: [] });
    expect(read('region=gb')).toMatchObject({ situation: { region: 'GB' }, problems: [] });
    expect(read('region=GB-')).toMatchObject({ situation: { region: 'GB' }, problems: [] });
    expect(read('region=UK')).toMatchObject({ situation: { region: 'GB' }, problems: [] });
  });

  test.each(['GB-ENGL', 'GB-ENG-LND', 'xGB', 'GBx'])('names no region by %s', (region) => {
    expect(read(`region=${region}`)).toMatchObject({
      situation: { region: null },
      problems: [{ code: expect.any(String) as string }],
    });
  });

  test.each([
    '2026-02-30.thanked',
    '2026-03-11',
    '2026-03-11.',
    '2026-03-11.thanked.2026-03-12',
    '2026-03-11.new-date',
    '2026-03-11.new-date.2026-02-30',
    '2026-03-11.new-date.2026-03-13.2026-03-20',
    '2026-03-11.next-round.2026-03-20.soon',
    '2026-03-11.next-round.2026-03-20.P1W.more',
    '2026-03-11.waved.2026-03-20',
  ])('holds no entry %s', (entry) => {
    expect(read(`log=${entry}`)).toMatchObject({ situation: { log: [] }, problems: [{ code: 'link-log' }] });
  });

  test.each([
    ['2026-03-11.next-round.2026-03-20', { kind: 'not-said' }],
    ['2026-03-11.next-round.2026-03-20.2026-03-27', { kind: 'by', day: '2026-03-27' }],
    ['2026-03-11.next-round.2026-03-20.call-2026-03-27', { kind: 'call-on', day: '2026-03-27' }],
    ['2026-03-11.next-round.2026-03-20.P1M', { kind: 'within', length: { count: 1, unit: 'months' } }],
  ])('holds the promise of a round as its third part: %s', (entry, reply) => {
    expect(read(`log=${entry}`)?.situation.log).toMatchObject([{ interview: '2026-03-20', reply }]);
  });
});
