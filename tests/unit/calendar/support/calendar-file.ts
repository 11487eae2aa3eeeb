import ICAL from 'ical.js';

import {
  writeCalendar,
  type CalendarOptions,
  type PlanForCalendar,
  type WrittenCalendar,
} from '../../../../src/calendar/index.ts';
import type { Plan } from '../../../../src/plan/index.ts';

/** What a file is made with where a test does not care. */
export const ABOUT: Omit<PlanForCalendar, 'plan'> = {
  planId: '5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a11',
  exported: {},
  link: 'https://sit-tight.example/planner/#interview=2026-03-05&reply=2026-03-10',
  words: (step) => `Words for ${step}.`,
};

export const OPTIONS: CalendarOptions = { stamp: '20260305T101500Z', reason: (rule) => `${rule} (how-often)` };

type Changes = Partial<Omit<PlanForCalendar, 'plan'> & CalendarOptions>;

/** The file of one plan, made as {@link ABOUT} and {@link OPTIONS} say but for the changes. */
export function write(plan: Plan, changes: Changes = {}): WrittenCalendar {
  return writeCalendar([{ ...ABOUT, ...changes, plan }], { ...OPTIONS, ...changes });
}

/** The export history of the one plan in a file. */
export function memoryOf({ exported }: WrittenCalendar): PlanForCalendar['exported'] {
  return exported[ABOUT.planId] ?? {};
}

/** An event as another program's reader understands it. */
export interface ReadEvent {
  readonly uid: unknown;
  readonly sequence: unknown;
  readonly summary: unknown;
  readonly description: unknown;
  /** ISO text: `2026-03-11` for a whole day, `2026-03-11T10:00:00Z` for a moment. */
  readonly start: string;
  readonly end: string;
  readonly status: unknown;
  /** When its alarms go off, counted from its start. */
  readonly alarms: readonly string[];
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
    status: event.getFirstPropertyValue('status'),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
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
