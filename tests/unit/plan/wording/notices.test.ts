import { describe, expect, test } from 'vitest';

import { situationWith, type Plan } from '../../../../src/plan/index.ts';
import { caseOne, day, days, planOf, stepOf, US } from '../situations.ts';

const says = (plan: Plan): readonly string[] => plan.notices.map((notice) => notice.says);
const by = (text: string) => ({ kind: 'by' as const, day: day(text) });

describe('a plan tells how it was made', () => {
  test('that no holidays were checked', () => {
    expect(says(planOf(caseOne(), '2026-03-05'))).toEqual([
      'Public holidays were not checked. Choose a region so that no step falls on one.',
    ]);
  });

  test('that holidays could not be loaded', () => {
    expect(says(planOf(caseOne({ region: 'US' }), '2026-03-05'))).toEqual([
      'The holidays of your region could not be loaded, so only weekends were checked.',
    ]);
  });

  test('that it leaves the years that holidays are known for', () => {
    const situation = situationWith(days('2028-12-20'), { reply: by('2028-12-22'), region: 'US' });
    expect(says(planOf(situation, '2028-12-20', US))).toEqual([
      'We have the holidays for 2026 to 2028. Monday, January 1, 2029 is outside those years, so no holidays were checked there.',
    ]);
  });

  test('that a step is on a day that parts of the country have off, and counts such days as working days', () => {
    const partly = {
      ...US,
      inSomeParts: { '2026-11-27': 'Native American Heritage Day (in parts of the United States)' },
    };
    const situation = situationWith(days('2026-11-19'), { reply: by('2026-11-25'), region: 'US' });
    const plan = planOf(situation, '2026-11-19', partly);
    expect(stepOf(plan, 'check-in').day).toBe('2026-11-27');
    expect(says(plan)).toEqual([
      'Friday, November 27 is Native American Heritage Day (in parts of the United States). If you have that day off, add it.',
    ]);
  });

  test('that the holidays of a country are fixed anew each year', () => {
    const decreed = { ...US, region: 'CN', name: 'China', decreedYearly: true };
    expect(says(planOf(caseOne({ region: 'CN' }), '2026-03-05', decreed))).toEqual([
      'China sets its holidays each year, so later ones may still change. Check before you call.',
    ]);
  });

  test('nothing, where all is well', () => {
    expect(says(planOf(caseOne({ region: 'US' }), '2026-03-05', US))).toEqual([]);
  });
});

describe('honest edges', () => {
  test('a promise on a public holiday is kept and named', () => {
    const situation = situationWith(days('2026-11-19'), { reply: by('2026-11-26'), region: 'US' });
    const plan = planOf(situation, '2026-11-19', US);
    expect(says(plan)).toEqual([
      'The date they gave, Thursday, November 26, is Thanksgiving Day. The plan still waits until it has passed.',
    ]);
    expect(stepOf(plan, 'check-in').day).toBe('2026-11-27');
  });

  test('a call agreed for a Sunday is said to move, as it does', () => {
    const plan = planOf(caseOne({ reply: { kind: 'call-on', day: day('2026-03-15') } }), '2026-03-05');
    expect(says(plan)[0]).toBe(
      'The date they gave, Sunday, March 15, falls on a weekend. The plan moves your contact to the next business day.',
    );
    expect(stepOf(plan, 'check-in').day).toBe('2026-03-16');
  });

  test('a promise long past still gets a plan, from today', () => {
    const plan = planOf(caseOne(), '2026-11-23');
    expect(says(plan)[0]).toBe(
      'Their date, Tuesday, March 10, 2026, passed a long time ago. You can still ask, so the plan starts today.',
    );
    expect(stepOf(plan, 'check-in').day).toBe('2026-11-23');
  });

  test('an entry after today is counted, and the date of the device is questioned', () => {
    const plan = planOf(caseOne({ log: [{ day: day('2026-03-11'), kind: 'contacted' }] }), '2026-03-06');
    expect(says(plan)[0]).toBe(
      'Your log has an entry for Wednesday, March 11, but this device says that today is Friday, March 6, 2026. Check the date on your device.',
    );
    expect(stepOf(plan, 'follow-up').day).toBe('2026-03-18');
  });

  test('an interview tomorrow begins with the question to ask in it', () => {
    const [first] = planOf(situationWith(days('2026-03-06')), '2026-03-05').steps;
    expect(first).toMatchObject({ kind: 'ask-timeline', day: '2026-03-06' });
  });

  test('three rounds in a week get a note each, told apart by their round', () => {
    const plan = planOf(situationWith(days('2026-03-02', '2026-03-04', '2026-03-06')), '2026-03-02');
    expect(plan.steps.filter(({ kind }) => kind === 'thank-you').map(({ title, day }) => [title, day])).toEqual([
      ['Send your thank-you note', '2026-03-02'],
      ['Send your thank-you note for round 2', '2026-03-04'],
      ['Send your thank-you note for round 3', '2026-03-06'],
    ]);
  });

  test('with every contact made and their time over, letting go is what is left', () => {
    const made = ['2026-03-11', '2026-03-18', '2026-03-25'];
    const plan = planOf(
      caseOne({ log: made.map((text) => ({ day: day(text), kind: 'contacted' as const })) }),
      '2026-05-01',
    );
    expect(plan.steps.map(({ kind, late }) => [kind, late?.due])).toEqual([['let-go', '2026-04-01']]);
  });
});

describe('which notice is told when', () => {
  const kinds = (plan: Plan) => plan.notices.map(({ kind }) => kind);
  const thanked = { day: day('2026-03-05'), kind: 'thanked' } as const;

  test('a date is long past from 56 days on', () => {
    expect(kinds(planOf(caseOne(), '2026-05-04'))).toEqual(['holidays-not-chosen']);
    expect(kinds(planOf(caseOne(), '2026-05-05'))).toEqual(['promise-long-past', 'holidays-not-chosen']);
  });

  test('a date on a day off is named until it has passed', () => {
    const onSunday = caseOne({ reply: by('2026-03-15') });
    expect(kinds(planOf(onSunday, '2026-03-14'))[0]).toBe('promise-on-day-off');
    expect(kinds(planOf(onSunday, '2026-03-15'))[0]).toBe('promise-on-day-off');
    expect(kinds(planOf(onSunday, '2026-03-16'))).toEqual(['holidays-not-chosen']);
    expect(says(planOf(caseOne({ daysOff: days('2026-03-10') }), '2026-03-05'))[0]).toBe(
      'The date they gave, Tuesday, March 10, is one of your days off. The plan still waits until it has passed.',
    );
  });

  test('a date is named no more once they have answered or been asked', () => {
    const onSunday = (log: Parameters<typeof caseOne>[0]) => caseOne({ reply: by('2026-03-15'), ...log });
    const asked = { day: day('2026-03-09'), kind: 'contacted' } as const;
    const no = { day: day('2026-03-09'), kind: 'rejected' } as const;
    expect(kinds(planOf(onSunday({ log: [thanked, no] }), '2026-03-09'))).toEqual(['holidays-not-chosen']);
    expect(kinds(planOf(caseOne({ log: [thanked, no] }), '2026-05-20'))).toEqual(['holidays-not-chosen']);
    expect(planOf(onSunday({ log: [thanked, asked] }), '2026-03-09').steps.map(({ kind }) => kind)).toContain(
      'check-in',
    );
  });

  test('the other offer is named once its day has passed', () => {
    const due = caseOne({ otherOfferDue: day('2026-03-13') });
    expect(kinds(planOf(due, '2026-03-12'))).toEqual(['holidays-not-chosen']);
    expect(kinds(planOf(due, '2026-03-13'))).toEqual(['holidays-not-chosen']);
    const past = planOf(due, '2026-03-14');
    expect(kinds(past)).toEqual(['offer-day-past', 'holidays-not-chosen']);
    expect(says(past)[0]).toBe(
      'Your answer to the other offer was due on Friday, March 13, so the plan no longer counts it.',
    );
  });

  test('an entry of today is none to come', () => {
    const log = [thanked, { day: day('2026-03-06'), kind: 'undecided' as const }];
    expect(kinds(planOf(caseOne({ log }), '2026-03-06'))).toEqual(['holidays-not-chosen']);
    expect(kinds(planOf(caseOne({ log }), '2026-03-05'))[0]).toBe('log-after-today');
  });

  test('holidays that are missing, that parts of a country have, that are decreed and that end', () => {
    const inUs = caseOne({ region: 'US' });
    expect(kinds(planOf(inUs, '2026-03-05'))).toEqual(['holidays-not-loaded']);
    const partly = { ...US, inSomeParts: { '2026-03-11': 'Town Day' }, decreedYearly: true };
    expect(kinds(planOf(inUs, '2026-03-05', partly))).toEqual(['holiday-in-some-parts', 'holidays-decreed-yearly']);
    const over = planOf(
      caseOne({ region: 'US', log: [{ day: day('2026-03-06'), kind: 'let-go' }] }),
      '2026-03-06',
      partly,
    );
    expect([over.steps, kinds(over)]).toEqual([[], []]);
    for (const years of [[2027, 2028] as const, [2024, 2025] as const]) {
      expect(kinds(planOf(inUs, '2026-03-05', { ...US, years }))).toEqual(['holidays-end']);
    }
    expect(kinds(planOf(inUs, '2026-03-05', { ...US, years: [2026, 2026] }))).toEqual([]);
  });
});

test('a holiday on which the reader works is a working day for the plan', () => {
  const situation = situationWith(days('2026-11-19'), { reply: by('2026-11-25'), region: 'US' });
  expect(stepOf(planOf(situation, '2026-11-19', US), 'check-in').day).toBe('2026-11-27');
  const works = { ...situation, workdays: days('2026-11-26') };
  expect(stepOf(planOf(works, '2026-11-19', US), 'check-in').day).toBe('2026-11-26');
});
