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
  expect(contactsOf(plan).map(moveInWords)[0]).toBe('Moved from Thursday 26 November: Thanksgiving Day.');
  expect(plan.notices).toEqual([]);
});

test('7: the week without a date ends on Thanksgiving, so the check-in is earlier', () => {
  const plan = planOf(situationWith(days('2026-11-19'), { region: 'US', log: [thanked] }), '2026-11-19', US);
  expect(contactsOf(plan).map(({ day }) => day)).toEqual(['2026-11-25', '2026-12-02', '2026-12-09']);
  expect(plan.steps.at(-1)).toMatchObject({ kind: 'let-go', day: '2026-12-16' });
});
