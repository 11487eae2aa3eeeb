import { describe, expect, test } from 'vitest';

import { calendarFileName, planToIcs } from '../../../src/calendar/index.ts';
import { addDays, situationWith } from '../../../src/plan/index.ts';
import { caseOne, day, days, planOf } from '../plan/situations.ts';
import { OPTIONS, readEvents, unfoldedLines } from './calendar-file.ts';

const plan = planOf(caseOne(), '2026-03-05');
const file = planToIcs(plan, OPTIONS);
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  test('ends every line in CR LF, the last one too, and holds neither character elsewhere', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has no line longer than 75 octets', () => {
    const name = 'Größe, 求人, 🧭 '.repeat(30);
    const lines = planToIcs(plan, { ...OPTIONS, name, words: () => name }).split('\r\n');
    expect(Math.max(...lines.map(octets))).toBe(75);
  });

  test('opens as a Gregorian calendar of version 2.0 and names its maker', () => {
    expect(unfoldedLines(file).slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sit Tight//Planner//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
    ]);
  });

  test('invites nobody', () => {
    expect(file).not.toMatch(/^(METHOD|ORGANIZER|ATTENDEE)/m);
  });

  test('bears a name where one is given, as text', () => {
    expect(unfoldedLines(planToIcs(plan, { ...OPTIONS, name: 'Map room; second try' }))).toContain(
      String.raw`X-WR-CALNAME:Map room\; second try`,
    );
    expect(file).not.toContain('X-WR-CALNAME');
  });

  test('is called after its day and nobody', () => {
    expect(calendarFileName(plan.today)).toBe('sit-tight-2026-03-05.ics');
  });

  test.each([
    { stamp: '2026-03-05T10:15:00Z' },
    { stamp: '20260305T101500Z\r\nBEGIN:VEVENT' },
    { sequence: -1 },
    { sequence: 1.5 },
    { sequence: 2 ** 31 },
  ])('is not made with %j', (wrong) => {
    expect(() => planToIcs(plan, { ...OPTIONS, ...wrong })).toThrow(RangeError);
  });
});

describe('the events of a calendar file', () => {
  const events = readEvents(file);

  test('are the steps still to do, each known by its plan and step', () => {
    expect(events.map(({ uid }) => uid)).toEqual(plan.steps.map(({ id }) => `${OPTIONS.planId}-${id}@sit-tight`));
  });

  test('bear the titles of their steps', () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      'Check in by phone',
      'Follow up by email',
      'Ask outright when they will decide',
      'Let it go',
    ]);
  });

  test("keep nobody from being invited elsewhere and are nobody else's to read", () => {
    const lines = unfoldedLines(file);
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(events.length);
    expect(lines.filter((line) => line === 'CLASS:PRIVATE')).toHaveLength(events.length);
  });

  test('carry the sequence and the stamp that were handed in', () => {
    const later = planToIcs(plan, { ...OPTIONS, sequence: 7, stamp: '20260306T080000Z' });
    expect(readEvents(later).map(({ sequence }) => sequence)).toEqual([7, 7, 7, 7]);
    expect(unfoldedLines(later).filter((line) => line === 'DTSTAMP:20260306T080000Z')).toHaveLength(4);
  });

  test('last a quarter of an hour for contacts and a whole day, its end exclusive, for the rest', () => {
    const lasting = events.map(({ start, end }) =>
      start.includes('T') ? Date.parse(end) - Date.parse(start) : [start, end],
    );
    expect(lasting).toEqual([900_000, 900_000, 900_000, ['2026-04-01', '2026-04-02']]);
  });

  test('remind once, after all other properties: at the start of a contact, at nine on a day', () => {
    expect(events.map(({ alarms }) => alarms)).toEqual([1, 1, 1, 1]);
    const alarms = unfoldedLines(file)
      .join('\n')
      .match(/BEGIN:VALARM[^]*?END:VEVENT/g);
    expect(alarms?.[0]).toBe(
      'BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Check in by phone\nTRIGGER:PT0S\nEND:VALARM\nEND:VEVENT',
    );
    expect(alarms?.[3]).toBe(
      'BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Let it go\nTRIGGER:PT9H\nEND:VALARM\nEND:VEVENT',
    );
  });

  test('are on the days of their steps, whatever the step', () => {
    const full = planOf(situationWith(days('2026-03-05', '2026-03-20'), { offer: day('2026-03-25') }), '2026-03-05');
    const allDay = full.steps.filter(({ kind }) =>
      ['ask-timeline', 'thank-you', 'other-offer-due', 'let-go'].includes(kind),
    );
    const read = readEvents(planToIcs(full, OPTIONS)).filter(({ start }) => !start.includes('T'));
    expect(read.map(({ start, end }) => [start, end])).toEqual(allDay.map(({ day }) => [day, addDays(day, 1)]));
  });

  test('are none where nothing is left to do', () => {
    const closed = planOf(caseOne({ log: [{ day: day('2026-03-05'), kind: 'let-go' }] }), '2026-03-05');
    expect(planToIcs(closed, OPTIONS)).not.toContain('VEVENT');
  });
});
