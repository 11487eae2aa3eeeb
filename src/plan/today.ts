import { localDay, type Day } from './day.ts';

/** Today, by the clock and zone of the device. The only place that reads the clock; plans are handed the day. */
export function todayOnThisDevice(): Day {
  return localDay(new Date());
}
