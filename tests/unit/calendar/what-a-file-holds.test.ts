import { describe, expect, test } from 'vitest';

import { writeCalendar } from '../../../src/calendar/index.ts';
import { caseOne, day, planOf } from '../plan/situations.ts';
import { ABOUT, inZone, memoryOf, OPTIONS, readEvents, write } from './support/calendar-file.ts';

const plan = planOf(caseOne(), '2026-03-05');

describe('the file of one step', () => {
  const before = { sequence: 4, day: day('2026-03-10'), time: '10:00', title: 'Check in by phone', cancelled: false };
  const exported = { 'contact-1-1': before, 'contact-1-2': before, 'contact-9-9': before };
  const made = () => write(plan, { exported, only: 'contact-1-2' });

  test('holds that step alone', () => {
    const file = made();
    expect(file.events).toBe(1);
    expect(readEvents(file.text).map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [`${ABOUT.planId}-contact-1-2@sit-tight`, 5],
    ]);
  });

  test('changes what is remembered of that step alone', () => {
    expect(memoryOf(made())).toEqual({
      ...exported,
      'contact-1-2': { ...before, sequence: 5, day: '2026-03-18', title: 'Follow up by email' },
    });
  });

  test('cancels a step that has gone', () => {
    const [gone] = readEvents(write(plan, { exported, only: 'contact-9-9' }).text);
    expect(gone).toMatchObject({ sequence: 5, status: 'CANCELLED' });
  });

  test('is none where neither the plan nor a calendar knows the step', () => {
    expect(write(plan, { exported, only: 'thank-you-7' })).toMatchObject({ events: 0 });
  });
});

describe('the file of several applications', () => {
  const other = planOf(caseOne({ pace: 'reserved' }), '2026-03-05');
  const made = () =>
    writeCalendar(
      [
        { ...ABOUT, plan, label: 'Larkfield' },
        { ...ABOUT, plan: other, planId: 'another', label: 'Museum of Maps' },
      ],
      { ...OPTIONS, name: 'Sit Tight' },
    );

  test('holds the steps of each, known by their plan', () => {
    const file = made();
    expect(readEvents(file.text).map(({ uid }) => uid)).toEqual([
      ...plan.steps.map(({ id }) => `${ABOUT.planId}-${id}@sit-tight`),
      ...other.steps.map(({ id }) => `another-${id}@sit-tight`),
    ]);
    expect(file.events).toBe(plan.steps.length + other.steps.length);
  });

  test('remembers each by itself', () => {
    expect(Object.entries(made().exported).map(([id, step]) => [id, Object.keys(step)])).toEqual([
      [ABOUT.planId, plan.steps.map(({ id }) => id)],
      ['another', other.steps.map(({ id }) => id)],
    ]);
  });

  test('tells them apart in the description, where titles name nobody', () => {
    const events = readEvents(made().text);
    const [first, last] = [events[0], events.at(-1)];
    expect([first?.summary, last?.summary]).toEqual(['Check in by phone', 'Move on']);
    expect(first?.description).toContain('Your plan (Larkfield): ');
    expect(last?.description).toContain('Your plan (Museum of Maps): ');
  });
});

test('a plan whose last step is done cancels what calendars still hold ahead', () => {
  const exported = memoryOf(write(plan));
  const closed = planOf(caseOne({ log: [{ day: day('2026-03-18'), kind: 'let-go' }] }), '2026-03-18');
  const events = inZone('UTC', () => readEvents(write(closed, { exported }).text));
  expect(events.map(({ start, status }) => [start.slice(0, 10), status])).toEqual([
    ['2026-03-18', 'CANCELLED'],
    ['2026-03-25', 'CANCELLED'],
    ['2026-04-01', 'CANCELLED'],
  ]);
});
