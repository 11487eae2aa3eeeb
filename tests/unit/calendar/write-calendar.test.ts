import { describe, expect, test } from 'vitest';

import { calendarFileName, writeCalendar } from '../../../src/calendar/index.ts';
import { addDays, situationWith } from '../../../src/plan/index.ts';
import { caseOne, day, days, planOf } from '../plan/situations.ts';
import { ABOUT, OPTIONS, readEvents, unfoldedLines, write } from './support/calendar-file.ts';

const plan = planOf(caseOne(), '2026-03-05');
const file = write(plan).text;
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  test('ends every line in CR LF, the last one too, and holds neither character elsewhere', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has no line longer than 75 octets', () => {
    const name = 'Größe, 求人, 🧭 '.repeat(30);
    const lines = write(plan, { name, words: () => name }).text.split('\r\n');
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
    expect(unfoldedLines(write(plan, { name: 'Map room; second try' }).text)).toContain(
      String.raw`X-WR-CALNAME:Map room\; second try`,
    );
    expect(file).not.toContain('X-WR-CALNAME');
  });

  test('is called after its day and nobody', () => {
    expect(calendarFileName(plan.today)).toBe('sit-tight-2026-03-05.ics');
  });

  const before = { sequence: 0, day: day('2026-03-09'), time: null, title: 'Check in by phone', cancelled: false };
  test.each([
    [{ stamp: '2026-03-05T10:15:00Z' }, /^A stamp .* not 2026-03-05T10:15:00Z\.$/],
    [{ stamp: '20260305T101500Z\r\nBEGIN:VEVENT' }, /^A stamp /],
    [{ stamp: 'BEGIN:VEVENT\r\n20260305T101500Z' }, /^A stamp /],
    [{ exported: { 'contact-1-1': { ...before, sequence: -2 } } }, /^A sequence .* from 0 to 2147483647, not -1\.$/],
    [{ exported: { 'contact-1-1': { ...before, sequence: 1.5 } } }, /^A sequence .* not 2\.5\.$/],
    [{ firstSequence: 2 ** 31 }, /^A sequence .* not 2147483648\.$/],
    [{ exported: { 'contact-9-9': { ...before, time: '25:00' } } }, /^A clock time .* not 25:00\.$/],
  ])('is not made with %j, and the error says why', (wrong, says) => {
    expect(() => write(plan, wrong)).toThrow(RangeError);
    expect(() => write(plan, wrong)).toThrow(says);
  });

  test('is not made of one plan twice', () => {
    expect(() =>
      writeCalendar(
        [
          { ...ABOUT, plan },
          { ...ABOUT, plan },
        ],
        OPTIONS,
      ),
    ).toThrow(RangeError);
  });
});

describe('the events of a calendar file', () => {
  const events = readEvents(file);

  test('are the steps still to do, each known by its plan and step', () => {
    expect(events.map(({ uid }) => uid)).toEqual(plan.steps.map(({ id }) => `${ABOUT.planId}-${id}@sit-tight`));
  });

  test('bear the titles of their steps', () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      'Check in by phone',
      'Follow up by email',
      'Ask directly when they expect to decide',
      'Move on',
    ]);
  });

  test("keep nobody from being invited elsewhere and are nobody else's to read", () => {
    const lines = unfoldedLines(file);
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(events.length);
    expect(lines.filter((line) => line === 'CLASS:PRIVATE')).toHaveLength(events.length);
  });

  test('carry the stamp that was handed in', () => {
    const later = unfoldedLines(write(plan, { stamp: '20260306T080000Z' }).text);
    expect(later.filter((line) => line === 'DTSTAMP:20260306T080000Z')).toHaveLength(4);
  });

  test('last a quarter of an hour for contacts and a whole day, its end exclusive, for the rest', () => {
    const lasting = events.map(({ start, end }) =>
      start.includes('T') ? Date.parse(end) - Date.parse(start) : [start, end],
    );
    expect(lasting).toEqual([900_000, 900_000, 900_000, ['2026-04-01', '2026-04-02']]);
  });

  test('remind once, after all other properties: at the start of a contact, at nine on a day', () => {
    const alarms = unfoldedLines(file)
      .join('\n')
      .match(/BEGIN:VALARM[^]*?END:VEVENT/g);
    expect(alarms?.[0]).toBe(
      'BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Check in by phone\nTRIGGER:PT0S\nEND:VALARM\nEND:VEVENT',
    );
    expect(alarms?.[3]).toBe('BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Move on\nTRIGGER:PT9H\nEND:VALARM\nEND:VEVENT');
  });

  test('are on the days of their steps, whatever the step', () => {
    const full = planOf(
      situationWith(days('2026-03-05', '2026-03-20'), { otherOfferDue: day('2026-03-25') }),
      '2026-03-05',
    );
    const allDay = full.steps.filter(({ kind }) =>
      ['ask-timeline', 'thank-you', 'other-offer-due', 'let-go'].includes(kind),
    );
    const read = readEvents(write(full).text).filter(({ start }) => !start.includes('T'));
    expect(read.map(({ start, end }) => [start, end])).toEqual(allDay.map(({ day }) => [day, addDays(day, 1)]));
  });

  test('are none where nothing is left to do', () => {
    const closed = planOf(caseOne({ log: [{ day: day('2026-03-05'), kind: 'let-go' }] }), '2026-03-05');
    expect(write(closed)).toMatchObject({ events: 0, exported: { [ABOUT.planId]: {} } });
  });
});
