import type { Plan, RuleId, Step } from '../plan/index.ts';
import { describeStep } from './description.ts';
import { escapeText } from './escape.ts';
import { eventText, type CalendarEvent } from './event.ts';
import { foldLine } from './fold.ts';
import { USUAL_HOURS, whenOf, type Hours } from './when.ts';

/** What a calendar file needs to know beyond the plan. */
export interface CalendarOptions {
  /** The plan's uuid. It stays the plan's for ever, for the events are known by it. */
  readonly planId: string;
  /** When the file is made, in UTC as RFC 5545 writes it: `20260305T101500Z`. */
  readonly stamp: string;
  /** A whole number from 0; must grow with every file of the plan, so that calendars take the newer one. */
  readonly sequence: number;
  /** The address of the plan. */
  readonly link: string;
  /** The words to send or say in a step, as plain text; empty where there are none. */
  readonly words: (step: Step['id']) => string;
  /** A rule as a sentence, with who says it. */
  readonly reason: (rule: RuleId) => string;
  /** What mid-morning and mid-afternoon are; {@link USUAL_HOURS} where left out. */
  readonly hours?: Hours;
  /** What the calendar is called; without it, no name is written. */
  readonly name?: string;
}

/**
 * Writes the steps still to do as one calendar file (RFC 5545). Contacts are turned into UTC by the
 * clock of the device; no day is worked out again. A plan without steps gives a calendar without
 * events, which RFC 5545 3.6 does not allow: offer none then.
 *
 * @throws RangeError where `stamp` or `sequence` is not as described
 */
export function planToIcs(plan: Plan, options: CalendarOptions): string {
  checkOptions(options);
  return calendarText(
    plan.steps.map((step) => eventOf(step, options)),
    options.name,
  );
}

function eventOf(step: Step, options: CalendarOptions): CalendarEvent {
  const { planId, stamp, sequence, link, reason } = options;
  return {
    uid: `${planId}-${step.id}@sit-tight`,
    stamp,
    sequence,
    when: whenOf(step, options.hours ?? USUAL_HOURS),
    summary: step.title,
    description: describeStep(step, { words: options.words(step.id), reason, link }),
  };
}

function calendarText(events: readonly CalendarEvent[], name: string | undefined): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sit Tight//Planner//EN', 'CALSCALE:GREGORIAN'];
  if (name !== undefined) head.push(`X-WR-CALNAME:${escapeText(name)}`);
  return [...head.map(foldLine), ...events.map(eventText), foldLine('END:VCALENDAR')].join('');
}

function checkOptions({ stamp, sequence }: CalendarOptions): void {
  if (!/^\d{8}T\d{6}Z$/.test(stamp))
    throw new RangeError(`A stamp is a moment such as 20260305T101500Z, not ${stamp}.`);
  // RFC 5545 3.3.8: an INTEGER has 32 bits.
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 0x7fffffff) {
    throw new RangeError(`A sequence is a whole number from 0 to 2147483647, not ${String(sequence)}.`);
  }
}
