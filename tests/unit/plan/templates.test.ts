import { describe, expect, test } from 'vitest';

import { situationWith, TEMPLATES_IN_PLANS, type Plan, type Situation } from '../../../src/plan/index.ts';
import { caseOne, contactsOf, day, days, planOf, stepOf } from './situations.ts';

const templatesOf = (plan: Plan): (readonly string[])[] => contactsOf(plan).map(({ templates }) => templates);
const named = (situation: Situation, today = '2026-03-05'): (readonly string[])[] =>
  templatesOf(planOf(situation, today));

const CHECK_IN_BY_EMAIL = ['check-in-email', 'check-in-short', 'check-in-detailed'];
const LAST_ASK = ['last-ask-email', 'last-ask-short', 'last-ask-detailed', 'last-ask-call'];
const by = (text: string) => ({ kind: 'by' as const, day: day(text) });
const withLog = (...log: Situation['log']): Situation => caseOne({ log: [...caseOne().log, ...log] });

describe('the words that a plan names', () => {
  test('are plain first, then short and detailed, where the contact is written', () => {
    expect(named(caseOne({ channel: 'email' }))).toEqual([CHECK_IN_BY_EMAIL, ['follow-up-email'], LAST_ASK]);
  });

  test('go with calls and emails by turns', () => {
    expect(named(caseOne())).toEqual([['check-in-call', 'check-in-voicemail'], ['follow-up-email'], LAST_ASK]);
  });

  test('are others for a second follow-up by phone than for the first', () => {
    expect(named(caseOne({ pace: 'persistent' }))[2]).toEqual(['follow-up-again-call', 'follow-up-call']);
  });

  test('are others for a second follow-up by email than for the first', () => {
    const [, first, second] = named(caseOne({ pace: 'persistent', channel: 'email' }));
    expect([first, second]).toEqual([['follow-up-email'], ['follow-up-again-email']]);
  });

  test('are those of a second follow-up once the first is logged', () => {
    const log: Situation['log'] = [
      ...caseOne().log,
      { day: day('2026-03-11'), kind: 'contacted' },
      { day: day('2026-03-18'), kind: 'contacted' },
    ];
    expect(named(caseOne({ pace: 'persistent', log }), '2026-03-18')).toEqual([
      ['follow-up-again-call', 'follow-up-call'],
      LAST_ASK,
    ]);
  });

  test('begin again with those of the first follow-up when they name a new date', () => {
    const log: Situation['log'] = [
      ...caseOne().log,
      { day: day('2026-03-11'), kind: 'contacted' },
      { day: day('2026-03-18'), kind: 'contacted' },
      { day: day('2026-03-18'), kind: 'new-date', by: day('2026-03-27') },
    ];
    const plan = planOf(caseOne({ pace: 'persistent', channel: 'email', log }), '2026-03-18');
    expect(stepOf(plan, 'follow-up').templates).toEqual(['follow-up-email']);
  });

  test('are words for a long process first where a reserved reader asks once more', () => {
    const situation = caseOne({ reply: { kind: 'within', length: { count: 6, unit: 'weeks' } }, pace: 'reserved' });
    expect(named(situation)).toEqual([CHECK_IN_BY_EMAIL, ['long-process-second-email', 'follow-up-email']]);
  });

  describe('open with the thanks that were never sent', () => {
    const owing = (more: Partial<Situation>): Situation => caseOne({ log: [], ...more });

    test.each([
      ['by phone, after a date', {}, ['check-in-late-call', 'check-in-call', 'check-in-voicemail']],
      ['by email, after a date', { channel: 'email' }, ['check-in-late-email', ...CHECK_IN_BY_EMAIL]],
      ['by email, at a reserved pace', { pace: 'reserved' }, ['check-in-late-email', ...CHECK_IN_BY_EMAIL]],
      [
        'by phone, where they named no date',
        { reply: { kind: 'not-said' } },
        ['check-in-late-call', 'no-date-call', 'no-date-email'],
      ],
    ] satisfies [string, Partial<Situation>, string[]][])('%s', (_, more, expected) => {
      const [first, second] = named(owing(more), '2026-03-28');
      expect(first).toEqual(expected);
      expect(second ?? []).not.toContain(expected[0]);
    });

    test.each([
      ['a week has not passed', owing({}), '2026-03-12', 'check-in-call'],
      ['the thanks are sent', caseOne(), '2026-03-28', 'check-in-call'],
      ['a recruiter passes on what is said', owing({ via: 'recruiter' }), '2026-03-28', 'recruiter-email'],
      ['a call was agreed', owing({ reply: { kind: 'call-on', day: day('2026-03-12') } }), '2026-03-28', 'agreed-call'],
      [
        'they gave you a new date',
        owing({ log: [{ day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-16') }] }),
        '2026-03-28',
        'new-date-call',
      ],
      [
        'they are undecided',
        owing({ log: [{ day: day('2026-03-11'), kind: 'undecided' }] }),
        '2026-03-28',
        'undecided-call',
      ],
      [
        'they were asked before',
        owing({ log: [{ day: day('2026-03-11'), kind: 'contacted' }] }),
        '2026-03-28',
        'follow-up-email',
      ],
    ] satisfies [string, Situation, string, string][])('but not where %s', (_, situation, today, first) => {
      expect(named(situation, today)[0]?.[0]).toBe(first);
      expect(named(situation, today).flat()).not.toContain('check-in-late-call');
      expect(named(situation, today).flat()).not.toContain('check-in-late-email');
    });
  });

  test('are for the recruiter at every contact where one put the reader forward', () => {
    const situation = caseOne({ via: 'recruiter', pace: 'persistent', otherOfferDue: day('2026-04-17') });
    expect(named(situation)).toEqual([['recruiter-offer-email'], ...Array<string[]>(4).fill(['recruiter-email'])]);
  });

  test('between them are every template that a plan may name', () => {
    // By phone and by email, each thing that they may have said, each way in which it may go on.
    const situations = (['call', 'email'] as const).flatMap((channel) => [
      caseOne({ channel, pace: 'persistent', otherOfferDue: day('2026-04-17') }),
      caseOne({ channel, via: 'recruiter', otherOfferDue: day('2026-04-17') }),
      caseOne({ channel, reply: { kind: 'call-on', day: day('2026-03-12') } }),
      { ...withLog({ day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-16') }), channel },
      { ...withLog({ day: day('2026-03-11'), kind: 'undecided' }), channel },
      situationWith(days('2026-03-05'), { channel, log: caseOne().log }),
    ]);
    const people = ['Ms Okafor', 'Mr Lind'];
    const others = [
      situationWith(days('2026-03-12')),
      caseOne({ reply: { kind: 'within', length: { count: 6, unit: 'weeks' } }, pace: 'reserved' }),
      situationWith(days('2026-03-05'), { reply: by('2026-03-10') }),
      situationWith(days('2026-03-05'), { names: { ...caseOne().names, people } }),
      situationWith(days('2026-03-02', '2026-03-05'), { reply: by('2026-03-10') }),
      withLog({ day: day('2026-03-05'), kind: 'rejected' }),
      withLog({ day: day('2026-03-05'), kind: 'offer' }),
    ];
    const late = (['call', 'email'] as const).map((channel) => caseOne({ channel, log: [] }));
    const reached = [
      ...[...situations, ...others].map((situation) => planOf(situation, '2026-03-05')),
      ...late.map((situation) => planOf(situation, '2026-03-28')),
    ].flatMap(({ steps }) => steps.flatMap(({ templates }) => templates));
    expect([...new Set(reached)].sort()).toEqual([...TEMPLATES_IN_PLANS].sort());
  });
});
