import type { Step } from '../plan/index.ts';
import { clockText } from './clock.ts';
import { oneLine } from './lines/escape.ts';
import type { ExportedStep } from './export-history.ts';
import type { CalendarSettings } from './settings.ts';
import { whenAt } from './when.ts';

/** What an event holds of a step; where one of these changes, its SEQUENCE grows. */
export type EventFields = Pick<ExportedStep, 'day' | 'time' | 'title'>;

const CONTACTS: readonly Step['kind'][] = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];

/**
 * The event of a step: contacts at their time of day unless the reader wants whole days, everything
 * else all day, and so is a contact of today whose hour has passed; its title, with the name of the application where the
 * reader wants it there.
 *
 * @param stamp now, in UTC as RFC 5545 writes it
 */
export function eventFields(
  step: Step,
  settings: CalendarSettings,
  label: string | undefined,
  stamp: string,
): EventFields {
  const time = timeOf(step, settings);
  const named = settings.namesInTitles && label !== undefined && label !== '';
  return {
    day: step.day,
    time: hasPassed(step.day, time, stamp) ? null : time,
    title: named ? oneLine(`${step.title}: ${label}`) : step.title,
  };
}

function timeOf({ kind, time }: Step, { allDay, hours }: CalendarSettings): string | null {
  if (allDay || !CONTACTS.includes(kind)) return null;
  // A contact without a time of day is a letter, which the morning suits as well as any hour.
  return clockText(time === 'mid-afternoon' ? hours.midAfternoon : hours.midMorning);
}

function hasPassed(day: Step['day'], time: string | null, stamp: string): boolean {
  const when = whenAt(day, time);
  return when.kind === 'time' && when.utc.start <= stamp;
}
