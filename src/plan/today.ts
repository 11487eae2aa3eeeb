import { localDay, type Day } from './day.ts';

/** Today, by the clock and zone of the device. The only place that reads the clock; plans are handed the day. */
export function todayOnThisDevice(): Day {
  return localDay(new Date());
}

/** This moment in UTC as RFC 5545 writes it: `20260305T101500Z`. For what a file says of its own making. */
export function nowInUtc(): string {
  return new Date().toISOString().replace(/[-:]|\.\d+/g, '');
}

/** This moment in UTC as ISO 8601 with milliseconds: `2026-03-05T10:15:00.000Z`. For what was changed when. */
export function momentNow(): string {
  return new Date().toISOString();
}
