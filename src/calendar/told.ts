import type { Step } from '../plan/index.ts';
import { clockText } from './clock.ts';
import type { ExportedStep } from './exported.ts';
import type { CalendarSettings } from './settings.ts';

/** What of a step a calendar is told and must hear of again when it changes. */
export type Told = Pick<ExportedStep, 'day' | 'time' | 'title'>;

const CONTACTS: readonly Step['kind'][] = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];

/**
 * A step as a calendar is told of it: contacts at their time of day unless the reader wants whole days, everything
 * else all day; its title, with the name of the application where the reader wants it there.
 */
export function toldOf(step: Step, settings: CalendarSettings, label: string | undefined): Told {
  const named = settings.namesInTitles && label !== undefined && label !== '';
  return { day: step.day, time: timeOf(step, settings), title: named ? `${step.title}: ${label}` : step.title };
}

function timeOf({ kind, time }: Step, { allDay, hours }: CalendarSettings): string | null {
  if (allDay || !CONTACTS.includes(kind)) return null;
  // A contact without a time of day is a letter, which the morning suits as well as any hour.
  return clockText(time === 'mid-afternoon' ? hours.midAfternoon : hours.midMorning);
}
