import { localDay, type Day } from './day.ts';

/** Today, by the clock and zone of the device. The only place that reads the clock; plans are handed the day. */
export function todayOnThisDevice(): Day {
  return localDay(new Date());
}

/** This moment in UTC as RFC 5545 writes it: `20260305T101500Z`. For what a file says of its own making. */
export function nowInUtc(): string {
  return new Date().toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A point in time in UTC, as ISO 8601 with milliseconds: `2026-03-05T10:15:00.000Z`. Two of them compare as text. */
export type Timestamp = string;

/** The present point in time, to note when something was changed. */
export function timestampNow(): Timestamp {
  return new Date().toISOString();
}
