import ICAL from 'ical.js';

import type { CalendarOptions } from '../../../src/calendar/index.ts';

/** What a file is made with where a test does not care. */
export const OPTIONS: CalendarOptions = {
  planId: '5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a11',
  stamp: '20260305T101500Z',
  sequence: 0,
  link: 'https://sit-tight.example/planner/#interview=2026-03-05&reply=2026-03-10',
  words: (step) => `Words for ${step}.`,
  reason: (rule) => `${rule} (how-often)`,
};

/** An event as another program's reader understands it. */
export interface ReadEvent {
  readonly uid: unknown;
  readonly sequence: unknown;
  readonly summary: unknown;
  readonly description: unknown;
  /** ISO text: `2026-03-11` for a whole day, `2026-03-11T10:00:00Z` for a moment. */
  readonly start: string;
  readonly end: string;
  readonly alarms: number;
}

/** The events of a calendar file as ical.js reads them. */
export function readEvents(file: string): ReadEvent[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    alarms: event.getAllSubcomponents('valarm').length,
  }));
}

/** The lines of a file as they were before they were folded (RFC 5545 3.1). */
export function unfoldedLines(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** Runs something as a device in that zone would, and puts the zone back. */
export function inZone<Result>(zone: string, run: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** What a clock in the zone shows at a moment such as `2026-03-11T14:00:00Z`: `2026-03-11 10:00`. */
export function clockIn(zone: string, moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
