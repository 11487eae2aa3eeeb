import { describe, expect, test } from 'vitest';

import { USUAL_SETTINGS, type ExportedStep } from '../../../src/calendar/index.ts';
import { caseOne, day, planOf } from '../plan/situations.ts';
import { memoryOf, readEvents, write } from './support/calendar-file.ts';

// Thursday, March 5, 2026: thanked today, check-in by phone on Wednesday, March 11 at ten.
const plan = planOf(caseOne(), '2026-03-05');
const EXPORTED: ExportedStep = {
  sequence: 2,
  day: day('2026-03-11'),
  time: '10:00',
  title: 'Check in by phone',
  cancelled: false,
};

/** What a file says of a step when earlier files said this: its sequence and status, or null where it is not there. */
function said(id: string, before: ExportedStep | null): unknown {
  const { text } = write(plan, { exported: before ? { [id]: before } : {} });
  const event = readEvents(text).find(({ uid }) => String(uid).includes(`-${id}@`));
  return event ? [event.sequence, event.status ?? 'stands'] : null;
}

describe('a step of the plan', () => {
  test.each<[string, ExportedStep | null, number]>([
    ['starts at 0 when it is new', null, 0],
    ['keeps its sequence while nothing changes', EXPORTED, 2],
    ['goes up when its day changed', { ...EXPORTED, day: day('2026-03-12') }, 3],
    ['goes up when its time changed', { ...EXPORTED, time: '14:30' }, 3],
    ['goes up when it was an all-day entry', { ...EXPORTED, time: null }, 3],
    ['goes up when its title changed', { ...EXPORTED, title: 'Check in by email' }, 3],
    ['goes up and stands again when it was cancelled', { ...EXPORTED, cancelled: true }, 3],
  ])('%s', (_, before, sequence) => {
    expect(said('contact-1-1', before)).toEqual([sequence, 'stands']);
  });
});

test('a new step starts higher where older files were counted in another way', () => {
  const events = readEvents(write(plan, { exported: { 'contact-1-1': EXPORTED }, firstSequence: 7 }).text);
  expect(events.map(({ sequence }) => sequence)).toEqual([2, 7, 7, 7]);
});

describe('a sequence that can grow no more, as a file changed by hand may hold', () => {
  const HIGHEST = 0x7fffffff;

  test('stays where it is, so that the step and all others still reach the calendar', () => {
    const exported = { 'contact-1-1': { ...EXPORTED, sequence: HIGHEST, time: '14:30' } };
    const file = write(plan, { exported });
    expect(readEvents(file.text).map(({ sequence }) => sequence)).toEqual([HIGHEST, 0, 0, 0]);
    expect(readEvents(write(plan, { exported: memoryOf(file), firstSequence: HIGHEST }).text)).toHaveLength(4);
  });

  test('stays where it is when the step has gone', () => {
    expect(said('contact-9-9', { ...EXPORTED, sequence: HIGHEST })).toEqual([HIGHEST, 'CANCELLED']);
  });
});

test('a step id of any length takes no time to read', () => {
  const start = performance.now();
  for (const unit of ['-', '1', 'a-', '-1']) {
    expect(said(`${unit.repeat(40_000)}x`, { ...EXPORTED, day: day('2026-03-05') })).toEqual([3, 'CANCELLED']);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('a step that calendars hold and the plan does not', () => {
  test.each<[string, string, Partial<ExportedStep>, unknown]>([
    ['is cancelled while its day is ahead', 'contact-9-9', {}, [3, 'CANCELLED']],
    ['is left alone once its day has passed', 'contact-9-9', { day: day('2026-03-04') }, null],
    ['is left alone once it was cancelled', 'contact-9-9', { cancelled: true }, null],
    ['is cancelled today where it was not done', 'contact-9-9', { day: day('2026-03-05') }, [3, 'CANCELLED']],
    ['is left alone today where it was done today', 'thank-you-9', { day: day('2026-03-05') }, null],
    ['is cancelled where it was done before its day', 'thank-you-9', { day: day('2026-03-06') }, [3, 'CANCELLED']],
    ['is cancelled whatever its name', 'constructor', { day: day('2026-03-05') }, [3, 'CANCELLED']],
  ])('%s', (_, id, change, expected) => {
    expect(said(id, { ...EXPORTED, ...change })).toEqual(expected);
  });

  test('keeps its time and is named by its title, without an alarm or words', () => {
    const events = readEvents(write(plan, { exported: { 'contact-9-9': EXPORTED } }).text);
    expect(events.at(-1)).toMatchObject({
      summary: 'Cancelled: Check in by phone',
      description: expect.stringMatching(/^This step is no longer in your plan\.\n\nYour plan: https:/) as unknown,
      start: events[0]?.start,
      end: events[0]?.end,
      alarms: [],
    });
  });
});

describe('the export history', () => {
  test('makes the next file of an unchanged plan the same', () => {
    const first = write(plan);
    expect(write(plan, { exported: memoryOf(first) })).toEqual(first);
  });

  test('keeps what a file does not hold', () => {
    const exported = { past: { ...EXPORTED, day: day('2026-03-04') }, gone: { ...EXPORTED, cancelled: true } };
    expect(memoryOf(write(plan, { exported }))).toMatchObject(exported);
  });

  test('holds clock times as the device shows them, and titles as they were exported', () => {
    const settings = { ...USUAL_SETTINGS, namesInTitles: true };
    expect(memoryOf(write(plan, { settings, label: 'Larkfield' }))).toMatchObject({
      'contact-1-1': { sequence: 0, day: '2026-03-11', time: '10:00', title: 'Check in by phone: Larkfield' },
      'let-go': { sequence: 0, day: '2026-04-01', time: null, title: 'Move on: Larkfield' },
    });
  });
});
