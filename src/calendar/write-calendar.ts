import type { RuleId, Step } from '../plan/index.ts';
import { triggerOf } from './alarm.ts';
import { describeStep, NO_LONGER_IN_THE_PLAN, withWayBack, type PlanTexts } from './description.ts';
import { entriesOf, type Entry, type KnownPlan } from './entries.ts';
import { escapeText } from './escape.ts';
import { eventText } from './event.ts';
import type { Exported } from './exported.ts';
import { foldLine } from './fold.ts';
import { USUAL_SETTINGS, type CalendarSettings } from './settings.ts';
import { whenAt } from './when.ts';

/** A plan with all that a calendar is told of it. */
export interface PlanForCalendar extends KnownPlan, PlanTexts {
  /** The plan's uuid. It stays the plan's for ever, for the events are known by it. */
  readonly planId: string;
  /** The words to send or say in a step, as plain text; empty where there are none. */
  readonly words: (step: Step['id']) => string;
}

/** What a calendar file needs to know beyond its plans. */
export interface CalendarOptions {
  /** When the file is made, in UTC as RFC 5545 writes it: `20260305T101500Z`. */
  readonly stamp: string;
  /** A rule as a sentence, with who says it. */
  readonly reason: (rule: RuleId) => string;
  /** Without problems (`checkSettings`); {@link USUAL_SETTINGS} where left out. */
  readonly settings?: CalendarSettings;
  /** The one step to write; without it, the file holds all of them. */
  readonly only?: Step['id'];
  /** What the calendar is called; without it, no name is written. */
  readonly name?: string;
}

/** A calendar file, and what to remember of it. */
export interface WrittenCalendar {
  readonly text: string;
  /** How many events it holds. RFC 5545 3.6 does not allow none: offer no file then. */
  readonly events: number;
  /** All that calendars were told of each plan once they have this file, by plan id. Keep it for the next one. */
  readonly exported: Readonly<Record<string, Exported>>;
}

/**
 * Writes plans as one calendar file (RFC 5545): the steps still to do, and as cancelled what earlier files held and
 * the plans no longer do. Times are turned into UTC by the clock of the device; no day is worked out again.
 *
 * @throws RangeError where `stamp` is not as described, a plan is handed in twice, or `exported` holds a sequence or a
 *   time that no file was written with
 */
export function writeCalendar(plans: readonly PlanForCalendar[], options: CalendarOptions): WrittenCalendar {
  const writing = calendarTexts(plans, options);
  let text = '';
  for (let step = writing.next(); ; step = writing.next()) {
    if (step.done) return { text, ...step.value };
    text += step.value;
  }
}

/**
 * The same a plan at a time, so that whoever writes hundreds can pause in between: the file's text in pieces, and in
 * the end what to remember of it.
 *
 * @throws RangeError as {@link writeCalendar} does
 */
export function* calendarTexts(
  plans: Iterable<PlanForCalendar>,
  options: CalendarOptions,
): Generator<string, Omit<WrittenCalendar, 'text'>, void> {
  checkStamp(options.stamp);
  const exported = new Map<string, Exported>();
  let events = 0;
  yield headText(options.name);
  for (const plan of plans) {
    if (exported.has(plan.planId)) throw new RangeError('A file holds each plan once.');
    const entries = entriesFor(plan, options);
    exported.set(plan.planId, { ...plan.exported, ...Object.fromEntries(entries.map(({ id, told }) => [id, told])) });
    events += entries.length;
    yield entries.map((entry) => entryText(entry, plan, options)).join('');
  }
  yield foldLine('END:VCALENDAR');
  return { events, exported: Object.fromEntries(exported) };
}

function entriesFor(plan: PlanForCalendar, { settings = USUAL_SETTINGS, only }: CalendarOptions): readonly Entry[] {
  const entries = entriesOf(plan, settings);
  return only === undefined ? entries : entries.filter(({ id }) => id === only);
}

function entryText({ id, step, told }: Entry, plan: PlanForCalendar, options: CalendarOptions): string {
  checkSequence(told.sequence);
  const { settings = USUAL_SETTINGS, stamp, reason } = options;
  const when = whenAt(told.day, told.time);
  return eventText({
    uid: `${plan.planId}-${id}@sit-tight`,
    stamp,
    sequence: told.sequence,
    when,
    // Not every calendar heeds STATUS: the title says it too.
    summary: step ? told.title : `Cancelled: ${told.title}`,
    description: withWayBack(
      step ? describeStep(step, { words: plan.words(id), reason }) : NO_LONGER_IN_THE_PLAN,
      plan,
    ),
    trigger: step ? triggerOf(settings.alarm, when) : null,
    cancelled: told.cancelled,
  });
}

function headText(name: string | undefined): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sit Tight//Planner//EN', 'CALSCALE:GREGORIAN'];
  if (name !== undefined) head.push(`X-WR-CALNAME:${escapeText(name)}`);
  return head.map(foldLine).join('');
}

function checkStamp(stamp: string): void {
  if (!/^\d{8}T\d{6}Z$/.test(stamp))
    throw new RangeError(`A stamp is a moment such as 20260305T101500Z, not ${stamp}.`);
}

function checkSequence(sequence: number): void {
  // RFC 5545 3.3.8: an INTEGER has 32 bits.
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 0x7fffffff)
    throw new RangeError(`A sequence is a whole number from 0 to 2147483647, not ${String(sequence)}.`);
}
