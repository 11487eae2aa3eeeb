import { localTimeInUtc } from '../../plan/index.ts';
import type { Alarm } from '../settings.ts';
import { minutesLater, type When } from '../when.ts';

/** A whole day is held to start at nine in the morning, for nobody wants to be reminded of a letter at midnight. */
const MINUTES_TO_NINE = 9 * 60;

/**
 * When an alarm goes off, counted from the start of its event as RFC 5545 3.3.6 writes durations: `PT9H`, `-PT30M`. Null for none, and for one that
 * would have gone off already.
 *
 * @param stamp now, in UTC as RFC 5545 writes it
 */
export function triggerOf(alarm: Alarm, when: When, stamp: string): string | null {
  if (alarm === 'none') return null;
  const before = alarm === 'at-start' ? 0 : alarm.minutesBefore;
  const minutes = (when.kind === 'day' ? MINUTES_TO_NINE : 0) - before;
  return startPlus(when, minutes) <= stamp ? null : durationText(minutes);
}

/** The moment a number of minutes after the start of an event, in UTC. */
function startPlus(when: When, minutes: number): string {
  return minutesLater(when.kind === 'day' ? localTimeInUtc(when.day, 0, 0) : when.utc.start, minutes);
}

function durationText(minutes: number): string {
  if (minutes === 0) return 'PT0S';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return [minutes < 0 ? '-PT' : 'PT', hours > 0 ? `${String(hours)}H` : '', rest > 0 ? `${String(rest)}M` : ''].join(
    '',
  );
}
