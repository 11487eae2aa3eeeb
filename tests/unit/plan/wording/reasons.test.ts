import { describe, expect, test } from 'vitest';

import { situationWith } from '../../../../src/plan/index.ts';
import { caseOne, contactsOf, day, days, line, planOf, stepOf, US } from '../situations.ts';

describe('a step that moved says from where and why', () => {
  test('names the holiday', () => {
    const plan = planOf(
      situationWith(days('2026-11-19'), { reply: { kind: 'by', day: day('2026-11-25') }, region: 'US' }),
      '2026-11-19',
      US,
    );
    expect(stepOf(plan, 'check-in').moved).toEqual({
      from: '2026-11-26',
      because: [{ kind: 'holiday', day: '2026-11-26', name: 'Thanksgiving Day' }],
    });
  });

  test('names the holiday when the day is earlier, not later', () => {
    const plan = planOf(situationWith(days('2026-11-19'), { region: 'US' }), '2026-11-19', US);
    expect(stepOf(plan, 'check-in').moved).toEqual({
      from: '2026-11-26',
      because: [{ kind: 'holiday', day: '2026-11-26', name: 'Thanksgiving Day' }],
    });
  });

  test('names the weekend once', () => {
    const plan = planOf(caseOne({ reply: { kind: 'by', day: day('2026-03-13') } }), '2026-03-05');
    expect(stepOf(plan, 'check-in')).toMatchObject({
      day: '2026-03-16',
      moved: { from: '2026-03-14', because: [{ kind: 'weekend' }] },
    });
  });

  test('names a day off that the reader added', () => {
    const plan = planOf(caseOne({ daysOff: days('2026-03-11') }), '2026-03-05');
    expect(stepOf(plan, 'check-in')).toMatchObject({
      day: '2026-03-12',
      moved: { from: '2026-03-11', because: [{ kind: 'day-off', day: '2026-03-11' }] },
    });
  });

  test('names the week that has not passed since an early contact', () => {
    const plan = planOf(caseOne({ log: [{ day: day('2026-03-09'), kind: 'contacted' }] }), '2026-03-09');
    expect(stepOf(plan, 'check-in')).toMatchObject({
      day: '2026-03-16',
      moved: { from: '2026-03-11', because: [{ kind: 'week', since: '2026-03-09' }] },
    });
  });
});

describe('a step that is late says since when', () => {
  const late = planOf(caseOne({ log: [] }), '2026-03-28');

  test('the check-in keeps the day it was due on and moves off the weekend', () => {
    expect(stepOf(late, 'check-in')).toMatchObject({
      late: { due: '2026-03-11', days: 17 },
      moved: { from: '2026-03-28', because: [{ kind: 'weekend' }] },
    });
  });

  test('the thank-you is marked late, as our suggestion, and has no latest day left', () => {
    const thanks = stepOf(planOf(caseOne({ log: [] }), '2026-03-12'), 'thank-you');
    expect(thanks).toMatchObject({ late: { due: '2026-03-06', days: 6 }, latest: null });
    expect(thanks.ourSuggestion).toMatch(/sending it late rather than not at all/);
  });

  test('the thank-you is gone after a week, and the next contact, no other, opens with the thanks', () => {
    const plan = planOf(caseOne({ log: [] }), '2026-03-13');
    expect(plan.steps.map(({ kind }) => kind)).not.toContain('thank-you');
    const [next, ...others] = contactsOf(plan);
    expect(next?.what).toMatch(/^Begin with thanks for the interview\./);
    expect(next?.ourSuggestion).toMatch(/opening this message with your thanks/);
    for (const { what } of others) expect(what).not.toMatch(/^Begin with thanks/);
  });

  test('word of another offer today does not hide that the check-in is late', () => {
    const plan = planOf(caseOne({ otherOfferDue: day('2026-04-03') }), '2026-03-27');
    expect(contactsOf(plan).map(line)).toEqual([
      '2026-03-27 tell-first-choice call mid-morning',
      '2026-04-03 check-in call mid-morning',
      '2026-04-10 follow-up email',
      '2026-04-17 last-ask email',
    ]);
    expect(stepOf(plan, 'check-in')).toMatchObject({
      late: { due: '2026-03-11', days: 16 },
      moved: { because: [{ kind: 'week', since: '2026-03-27' }] },
    });
  });

  test('nothing is late that is due today', () => {
    expect(stepOf(planOf(caseOne(), '2026-03-11'), 'check-in').late).toBeNull();
  });
});

describe('the waits', () => {
  test('run from the last action to the day before the next contact', () => {
    const { waits } = planOf(caseOne(), '2026-03-05');
    expect(waits.map(({ before, from, until }) => [before, from, until])).toEqual([
      ['contact-1-1', '2026-03-05', '2026-03-10'],
      ['contact-1-2', '2026-03-11', '2026-03-17'],
      ['contact-1-3', '2026-03-18', '2026-03-24'],
      ['let-go', '2026-03-25', '2026-03-31'],
    ]);
    expect(waits[0]?.why).toBe('They said you would hear by Tuesday, March 10.');
  });

  test('of a check-in that keeps a week from another contact name that contact', () => {
    const plan = planOf(caseOne({ otherOfferDue: day('2026-04-03') }), '2026-03-27');
    expect(plan.waits[0]).toMatchObject({
      before: 'contact-1-1',
      why: 'Leave at least a week after Friday, March 27.',
    });
  });

  test('are left out where the next contact is today', () => {
    expect(planOf(caseOne(), '2026-03-11').waits.map(({ before }) => before)).not.toContain('contact-1-1');
  });
});
