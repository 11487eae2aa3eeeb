import { describe, expect, test } from 'vitest';

import type { ExportedStep } from '../../../src/calendar/index.ts';
import { situationWith, type LogEntry } from '../../../src/plan/index.ts';
import { foldLine } from '../../../src/calendar/lines/fold.ts';
import { day, days, planOf } from '../plan/situations.ts';
import { readEvents, write } from './support/calendar-file.ts';

const TODAY = '2026-03-11';
const before: ExportedStep = { sequence: 0, day: day(TODAY), time: null, title: 'A step', cancelled: false };

/** Whether a file still says something of a step of today that is in the plan no more. */
function isCancelled(id: string, log: readonly LogEntry['kind'][], interview = '2026-03-05'): boolean {
  const happened = log.map((kind) => ({ day: day(TODAY), kind }) as LogEntry);
  const plan = planOf(situationWith(days(interview), { log: happened }), TODAY);
  const events = readEvents(write(plan, { exported: { [id]: before } }).text);
  return events.some(({ uid, status }) => String(uid).includes(`-${id}@`) && status === 'CANCELLED');
}

describe('a step that was done today stays in the calendar, and one that was not is cancelled', () => {
  test.each<[string, LogEntry['kind'], LogEntry['kind']]>([
    ['thank-you-9', 'thanked', 'contacted'],
    ['tell-first-choice', 'told-offer', 'contacted'],
    ['contact-9-9', 'contacted', 'thanked'],
    ['final-thanks', 'thanked', 'contacted'],
    ['final-thanks', 'let-go', 'contacted'],
    ['answer-offer', 'let-go', 'thanked'],
    ['let-go', 'let-go', 'rejected'],
  ])('%s, by %s and not by %s', (id, done, other) => {
    expect(isCancelled(id, [done])).toBe(false);
    expect(isCancelled(id, [other])).toBe(true);
  });

  test('ask-timeline-9, by the interview itself', () => {
    expect(isCancelled('ask-timeline-9', [], TODAY)).toBe(false);
    expect(isCancelled('ask-timeline-9', ['contacted'])).toBe(true);
  });

  test('a step whose id begins like one of ours is none of ours', () => {
    expect(isCancelled('contacted-9', ['contacted'])).toBe(true);
    expect(isCancelled('Contact-9', ['contacted'])).toBe(true);
    expect(isCancelled('9-contact', ['contacted'])).toBe(true);
  });
});

describe('a line of a calendar file', () => {
  const octets = (text: string) => new TextEncoder().encode(text).length;

  test.each([
    ['emoji of four octets', '🧭', 60],
    ['letters of three', '求', 90],
    ['letters of two', 'é', 120],
    ['letters of one', 'a', 200],
    ['the last letter of two', '\u07ff', 120],
    ['the first of three', '\u0800', 90],
    ['the last of three', '\uffff', 90],
    ['the first of four', '\u{10000}', 60],
    ['the last of one', '~', 200],
    ['the first of two', '\u0080', 120],
  ])('of many %s is folded before its 76th octet, and not before it must', (_, character, count) => {
    const lines = foldLine(character.repeat(count)).split('\r\n').slice(0, -1);
    const size = octets(character);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(0, -1)) {
      expect(octets(line)).toBeLessThanOrEqual(75);
      expect(octets(line) + size).toBeGreaterThan(75);
    }
    expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(character.repeat(count));
  });

  test('of just 75 octets is left whole', () => {
    expect(foldLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
  });
});
