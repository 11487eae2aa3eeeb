import { expect, test } from 'vitest';

import { moveInWords, situationWith } from '../../../src/plan/index.ts';
import { contactsOf, day, days, planOf } from '../plan/situations.ts';
import { calendarOf } from './generated.ts';

const US = calendarOf('US');
const thanked = { day: day('2026-11-19'), kind: 'thanked' as const };

test('6: the day after the promise is Thanksgiving, so the check-in is later', () => {
  const reply = { kind: 'by', day: day('2026-11-25') } as const;
  const plan = planOf(situationWith(days('2026-11-19'), { reply, region: 'US', log: [thanked] }), '2026-11-19', US);
  expect(contactsOf(plan).map(({ day }) => day)).toEqual(['2026-11-27', '2026-12-04', '2026-12-11']);
  expect(plan.steps.at(-1)).toMatchObject({ kind: 'let-go', day: '2026-12-18' });
  expect(contactsOf(plan).map(moveInWords)[0]).toBe('Moved from Thursday, November 26: Thanksgiving Day.');
  expect(plan.notices).toEqual([
    {
      kind: 'holiday-in-some-parts',
      says: 'Friday, November 27 is Day after Thanksgiving (in parts of the United States). If you have that day off, add it.',
    },
  ]);
});

test('7: the week without a date ends on Thanksgiving, so the check-in is earlier', () => {
  const plan = planOf(situationWith(days('2026-11-19'), { region: 'US', log: [thanked] }), '2026-11-19', US);
  expect(contactsOf(plan).map(({ day }) => day)).toEqual(['2026-11-25', '2026-12-02', '2026-12-09']);
  expect(plan.steps.at(-1)).toMatchObject({ kind: 'let-go', day: '2026-12-16' });
});

test('a country alone whose parts differ: no call on a bank holiday of England', () => {
  const reply = { kind: 'by', day: day('2026-08-28') } as const;
  const log = [{ day: day('2026-08-24'), kind: 'thanked' as const }];
  const daysFor = (region: string) => {
    const situation = situationWith(days('2026-08-24'), { reply, region, log });
    return contactsOf(planOf(situation, '2026-08-24', calendarOf(region))).map(({ day }) => day);
  };
  expect(daysFor('GB')).toEqual(['2026-09-01', '2026-09-08', '2026-09-15']);
  expect(daysFor('GB-ENG')).toEqual(['2026-09-01', '2026-09-08', '2026-09-15']);
  expect(daysFor('GB-SCT')).toEqual(['2026-08-31', '2026-09-07', '2026-09-14']);
});

test('the weekend in Bangladesh is Friday and Saturday, so no contact falls on them', () => {
  const reply = { kind: 'by', day: day('2026-12-03') } as const;
  const log = [{ day: day('2026-11-25'), kind: 'thanked' as const }];
  const plan = planOf(situationWith(days('2026-11-25'), { reply, region: 'BD', log }), '2026-11-25', calendarOf('BD'));
  expect(contactsOf(plan).map(({ day }) => day)).toEqual(['2026-12-06', '2026-12-13', '2026-12-20']);
});

test.each([
  // [interview, reply by, region, first contact]
  ['2027-03-03', '2027-03-08', 'TR', '2027-03-12'],
  ['2026-09-24', '2026-09-30', 'CN', '2026-10-08'],
  ['2026-12-16', '2026-12-24', 'TW', '2026-12-28'],
  ['2026-05-18', '2026-05-22', 'BG', '2026-05-26'],
  ['2027-03-08', '2027-03-12', 'GR', '2027-03-16'],
  ['2026-06-24', '2026-06-30', 'CA', '2026-07-02'],
  ['2026-10-26', '2026-10-30', 'DE', '2026-11-02'],
  ['2026-06-01', '2026-06-03', 'DE', '2026-06-05'],
])('interview %s, reply by %s in %s: the check-in is on %s', (interview, by, region, expected) => {
  const log = [{ day: day(interview), kind: 'thanked' as const }];
  const situation = situationWith(days(interview), { reply: { kind: 'by', day: day(by) }, region, log });
  expect(contactsOf(planOf(situation, interview, calendarOf(region)))[0]?.day).toBe(expected);
});
