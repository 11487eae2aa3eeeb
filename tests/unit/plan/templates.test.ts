import { describe, expect, test } from 'vitest';

import { situationWith, TEMPLATES_IN_PLANS, type Plan, type Situation } from '../../../src/plan/index.ts';
import { caseOne, contactsOf, day, days, planOf, stepOf } from './situations.ts';

const templatesOf = (plan: Plan): (readonly string[])[] => contactsOf(plan).map(({ templates }) => templates);
const named = (situation: Situation, today = '2026-03-05'): (readonly string[])[] =>
  templatesOf(planOf(situation, today));

const CHECK_IN_BY_EMAIL = ['check-in-email', 'check-in-spare', 'check-in-expansive'];
const LAST_ASK = ['last-ask-email', 'last-ask-spare', 'last-ask-expansive'];
const by = (text: string) => ({ kind: 'by' as const, day: day(text) });
const told = (...log: Situation['log']): Situation => caseOne({ log: [...caseOne().log, ...log] });

describe('the words that a plan names', () => {
  test('are plain first, then spare and expansive, where the contact is written', () => {
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

  test('are those of the first follow-up where a reserved reader asks once more', () => {
    const situation = caseOne({ reply: { kind: 'within', length: { count: 6, unit: 'weeks' } }, pace: 'reserved' });
    expect(named(situation)).toEqual([CHECK_IN_BY_EMAIL, ['follow-up-email']]);
  });

  test('are for the recruiter at every contact where one put the reader forward', () => {
    const situation = caseOne({ via: 'recruiter', pace: 'persistent', offer: day('2026-04-17') });
    expect(named(situation)).toEqual([['recruiter-offer-email'], ...Array<string[]>(4).fill(['recruiter-email'])]);
  });

  test('between them are every template that a plan may name', () => {
    // By phone and by email, each thing that they may have said, each way in which it may go on.
    const situations = (['call', 'email'] as const).flatMap((channel) => [
      caseOne({ channel, pace: 'persistent', offer: day('2026-04-17') }),
      caseOne({ channel, via: 'recruiter', offer: day('2026-04-17') }),
      caseOne({ channel, reply: { kind: 'call-on', day: day('2026-03-12') } }),
      { ...told({ day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-16') }), channel },
      { ...told({ day: day('2026-03-11'), kind: 'undecided' }), channel },
      situationWith(days('2026-03-05'), { channel, log: caseOne().log }),
    ]);
    const people = ['Ms Okafor', 'Mr Lind'];
    const others = [
      situationWith(days('2026-03-05'), { reply: by('2026-03-10') }),
      situationWith(days('2026-03-05'), { names: { ...caseOne().names, people } }),
      situationWith(days('2026-03-02', '2026-03-05'), { reply: by('2026-03-10') }),
      told({ day: day('2026-03-05'), kind: 'rejected' }),
      told({ day: day('2026-03-05'), kind: 'offer' }),
    ];
    const reached = [...situations, ...others].flatMap((situation) =>
      planOf(situation, '2026-03-05').steps.flatMap(({ templates }) => templates),
    );
    expect([...new Set(reached)].sort()).toEqual([...TEMPLATES_IN_PLANS].sort());
  });
});
