import { describe, expect, it } from 'vitest';

import { ledgerToText, withOtherPaces } from '../../../src/plan/index.ts';
import { planOf } from '../plan/situations.ts';
import { recount } from './recount.ts';
import { ledgerSituations } from './situations.ts';

const says = (): string => 'A rule in words.';

it('prints ledgers whose every day a program comes to that knows only their text', () => {
  let [situations, days] = [0, 0];
  const wrong: string[] = [];
  for (const { name, situation, today, region } of ledgerSituations()) {
    const plan = withOtherPaces(planOf(situation, today, region), situation, region);
    const counted = recount(ledgerToText({ plan, situation, region }, says));
    situations += 1;
    days += counted.days;
    wrong.push(...counted.wrong.map((line) => `${name}: ${line}`));
    if (counted.days < plan.steps.length) wrong.push(`${name}: ${counted.days} of ${plan.steps.length} steps`);
  }
  console.log(`${situations} situations, ${days} days counted again from the printed ledger, ${wrong.length} wrong`);
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(situations).toBeGreaterThanOrEqual(300);
});

describe('a ledger that is wrong', () => {
  const GOOD = `How each day was counted on Thursday, November 19, 2026

Weekend: Saturday, Sunday
Day off: Thursday, November 26, 2026: Thanksgiving Day

Friday, November 27, 2026: Check in by phone
  From Wednesday, November 25, 2026: the date they gave.
  Skipped Thursday, November 26, 2026: Thanksgiving Day.
  1 business day later: Friday, November 27, 2026.
  The rule: If their date passes and you hear nothing, get in touch the next day.
  At the reserved pace: Monday, November 30, 2026.
  At the persistent pace: the same day.
  The reserved count to Monday, November 30, 2026:
    From Wednesday, November 25, 2026: the date they gave.
    Skipped Thursday, November 26, 2026: Thanksgiving Day.
    Skipped Saturday, November 28, 2026: weekend.
    Skipped Sunday, November 29, 2026: weekend.
    2 business days later: Monday, November 30, 2026.
`;

  it('differs from one that is right', () => {
    expect(recount(GOOD)).toEqual({ days: 2, wrong: [] });
  });

  it.each([
    ['another day at its head', 'Friday, November 27, 2026: Check', 'Monday, November 30, 2026: Check'],
    ['a weekday that is not the date’s', 'From Wednesday, November 25', 'From Thursday, November 25'],
    ['a day that was not skipped', '  Skipped Thursday, November 26, 2026: Thanksgiving Day.\n', ''],
    ['another reason for a day off', ': Thanksgiving Day.', ': weekend.'],
    ['a holiday that nobody knows of', 'Day off: Thursday, November 26, 2026: Thanksgiving Day\n', ''],
    ['another count of days', '  1 business day', '  2 business day'],
    ['another day for another pace', 'pace: Monday, November 30', 'pace: Tuesday, December 1'],
    ['no count for another pace', '  The reserved count to Monday, November 30, 2026:\n', ''],
    ['no rule', '  The rule: If their date passes and you hear nothing, get in touch the next day.\n', ''],
    ['a move in words that nobody knows', '1 business day later', 'Some time later'],
  ])('is noticed: %s', (_what, from, to) => {
    const broken = GOOD.replace(from, to);
    expect(broken).not.toBe(GOOD);
    expect(recount(broken).wrong.length).toBeGreaterThan(0);
  });
});
