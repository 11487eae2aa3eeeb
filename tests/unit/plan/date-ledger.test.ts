import { describe, expect, it } from 'vitest';

import {
  ledgerLines,
  ledgerToText,
  situationWith,
  withOtherPaces,
  type Situation,
  type Step,
} from '../../../src/plan/index.ts';
import { caseOne, day, days, planOf, stepOf, US } from './situations.ts';

const words = { says: (rule: string) => `<${rule}>`, withYear: false };

function linesOf(situation: Situation, today: string, kind: Step['kind'], region: typeof US | null = null) {
  const plan = withOtherPaces(planOf(situation, today, region), situation, region);
  return ledgerLines(stepOf(plan, kind), words);
}

describe('how a day was counted', () => {
  it('names the promised date, the working day after it, and the other paces', () => {
    expect(linesOf(caseOne(), '2026-03-05', 'check-in')).toEqual([
      'From Tuesday, March 10: the date they gave.',
      '1 business day later: Wednesday, March 11.',
      'The rule: <check-in-next-day>',
      'At the reserved pace: Thursday, March 12 (Check in by email).',
      'At the persistent pace: the same day.',
    ]);
  });

  it('names each skipped day: the holiday by its name, then the weekend', () => {
    const situation = situationWith(days('2026-11-19'), {
      reply: { kind: 'by', day: day('2026-11-25') },
      pace: 'reserved',
      region: 'US',
      daysOff: days('2026-11-30'),
    });
    expect(linesOf(situation, '2026-11-19', 'check-in', US).slice(0, 6)).toEqual([
      'From Wednesday, November 25: the date they gave.',
      'Skipped Thursday, November 26: Thanksgiving Day.',
      'Skipped Saturday, November 28: weekend.',
      'Skipped Sunday, November 29: weekend.',
      'Skipped Monday, November 30: your day off.',
      '2 business days later: Tuesday, December 1.',
    ]);
  });

  it('counts back where nothing was said, and the seventh day is a holiday', () => {
    const situation = situationWith(days('2026-11-19'), { region: 'US' });
    expect(linesOf(situation, '2026-11-19', 'check-in', US).slice(0, 5)).toEqual([
      'From Thursday, November 19: the interview.',
      '7 days later: Thursday, November 26.',
      'Skipped Thursday, November 26: Thanksgiving Day.',
      'The last business day before it: Wednesday, November 25.',
      'The rule: <within-a-week>',
    ]);
  });

  it('goes on after a week that has no working day', () => {
    const off = days('2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12');
    const lines = linesOf(situationWith(days('2026-03-05'), { daysOff: off }), '2026-03-05', 'check-in');
    expect(lines).toContain('There was no business day left in that week, so the day stays Thursday, March 12.');
    expect(lines).toContain('The next business day: Friday, March 13.');
    expect(lines.filter((line) => line.startsWith('Skipped'))).toHaveLength(8);
  });

  it('begins with the interview where they promised a reply within two weeks', () => {
    const situation = situationWith(days('2026-03-07'), {
      reply: { kind: 'within', length: { count: 2, unit: 'weeks' } },
    });
    expect(linesOf(situation, '2026-03-07', 'check-in').slice(0, 5)).toEqual([
      'From Saturday, March 7: the interview.',
      'They promised a reply within 2 weeks: Saturday, March 21.',
      'Skipped Sunday, March 22: weekend.',
      '1 business day later: Monday, March 23.',
      'The rule: <check-in-next-day>',
    ]);
  });

  it('counts again from today when the day has passed', () => {
    expect(linesOf(caseOne(), '2026-03-28', 'check-in').slice(0, 6)).toEqual([
      'From Tuesday, March 10: the date they gave.',
      '1 business day later: Wednesday, March 11.',
      'That day has passed. From today: Saturday, March 28.',
      'Skipped Saturday, March 28: weekend.',
      'Skipped Sunday, March 29: weekend.',
      'The next business day: Monday, March 30.',
    ]);
  });

  it('leaves a day that they gave within the week of a contact, and says so', () => {
    const log = [
      { day: day('2026-03-11'), kind: 'contacted' as const },
      { day: day('2026-03-11'), kind: 'new-date' as const, by: day('2026-03-13') },
    ];
    expect(linesOf(caseOne({ log }), '2026-03-11', 'check-in').slice(0, 3)).toEqual([
      'From Friday, March 13: the new date they gave.',
      'This is within 7 days of the contact on Wednesday, March 11, but the date was set with them, so it stays Friday, March 13.',
      'The rule: <new-date-same-afternoon>',
    ]);
  });

  it('keeps a week from the word of another offer', () => {
    const situation = caseOne({ otherOfferDue: day('2026-03-20') });
    expect(linesOf(situation, '2026-03-09', 'check-in')).toContain(
      'Leave 7 days after the contact on Monday, March 9, so not before Monday, March 16.',
    );
  });

  it('stops at the last day of the other offer, also at a weekend, and says which pace would write', () => {
    const situation = caseOne({ otherOfferDue: day('2026-03-14') });
    expect(linesOf(situation, '2026-03-14', 'tell-first-choice').slice(-4)).toEqual([
      'No later than the last day to answer the other offer: Saturday, March 14.',
      'The rule: <tell-your-first-choice>',
      'At the reserved pace: the same day (Tell your first choice by email).',
      'At the persistent pace: the same day.',
    ]);
  });

  it('names the rule of the day where another rule weighs more in the step', () => {
    expect(linesOf(caseOne(), '2026-03-05', 'last-ask')).toContain('The rule: <weekly-then-stop>');
    const agreed = situationWith(days('2026-03-05'), { reply: { kind: 'call-on', day: day('2026-03-15') } });
    expect(linesOf(agreed, '2026-03-05', 'check-in')).toContain('The rule: <keep-your-word>');
  });

  it('says that another pace has no such step', () => {
    expect(linesOf(caseOne(), '2026-03-05', 'follow-up').slice(-2)).toEqual([
      'At the reserved pace, this step is not in the plan.',
      'At the persistent pace: the same day.',
    ]);
  });

  it('gives the last day of a thank-you note', () => {
    expect(linesOf(caseOne({ log: [] }), '2026-03-05', 'thank-you')).toEqual([
      'From Thursday, March 5: the interview.',
      'At the latest, 1 day after the interview: Friday, March 6.',
      'The rule: <thank-at-once>',
      'At any other pace: the same day.',
    ]);
  });

  it.each([
    ['rejected' as const, 'final-thanks' as const, 'the day they said no'],
    ['offer' as const, 'answer-offer' as const, 'the day they made you an offer'],
  ])('starts from the day on which they answered: %s', (kind, step, start) => {
    const situation = caseOne({ log: [{ day: day('2026-03-13'), kind }] });
    expect(linesOf(situation, '2026-03-13', step)[0]).toBe(`From Friday, March 13: ${start}.`);
  });
});

describe('the ledger as text', () => {
  it('names today, the weekend and the days off first, each with its year', () => {
    const situation = situationWith(days('2026-11-19'), {
      region: 'US',
      daysOff: days('2026-11-20', '2027-06-01'),
      workdays: days('2026-12-25'),
    });
    const text = ledgerToText({ plan: planOf(situation, '2026-11-19', US), situation, region: US }, words.says);
    expect(text.split('\n').slice(0, 6)).toEqual([
      'How each day was counted on Thursday, November 19, 2026',
      '',
      'Weekend: Saturday, Sunday',
      'Day off: Friday, November 20, 2026: your day off',
      'Day off: Thursday, November 26, 2026: Thanksgiving Day',
      '',
    ]);
    expect(text).not.toContain('Christmas');
    expect(text.endsWith('.\n')).toBe(true);
  });
});
