import type { RuleId, Step } from '../plan/index.ts';
import { triggerOf } from './lines/alarm.ts';
import { describeStep, NO_LONGER_IN_THE_PLAN, withWayBack, type PlanTexts } from './description.ts';
import { entriesOf, type Entry, type KnownPlan } from './entries.ts';
import { escapeText, oneLine } from './lines/escape.ts';
import { eventText } from './lines/event.ts';
import { HIGHEST_SEQUENCE, type ExportHistory } from './export-history.ts';
import { foldLine } from './lines/fold.ts';
import { USUAL_SETTINGS, type CalendarSettings } from './settings.ts';
import { whenAt } from './when.ts';

/** A plan with all that goes into a calendar. */
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
  /** What this file and earlier ones said of each plan, by plan id. Hand it in with the next one. */
  readonly exported: Readonly<Record<string, ExportHistory>>;
}

/**
 * Writes plans as one calendar file (RFC 5545): the steps still to do, and as cancelled what earlier files held and
 * the plans no longer do. Times are turned into UTC by the clock of the device; no day is worked out again.
 *
 * @throws RangeError where `stamp` is not as described, a plan is handed in twice, or `exported` holds a sequence or a
 *   time that no file was written with
 */
export function writeCalendar(plans: readonly PlanForCalendar[], options: CalendarOptions): WrittenCalendar {
  checkStamp(options.stamp);
  const all = plans.map((plan) => ({ plan, entries: entriesFor(plan, options) }));
  if (new Set(plans.map(({ planId }) => planId)).size < plans.length)
    throw new RangeError('A file holds each plan once.');
  return {
    text: [
      headText(options.name),
      ...all.flatMap(({ plan, entries }) => entries.map((entry) => entryText(entry, plan, options))),
      foldLine('END:VCALENDAR'),
    ].join(''),
    events: all.reduce((sum, { entries }) => sum + entries.length, 0),
    exported: Object.fromEntries(
      all.map(({ plan, entries }) => [
        plan.planId,
        { ...plan.exported, ...Object.fromEntries(entries.map(({ id, exported }) => [id, exported])) },
      ]),
    ),
  };
}

function entriesFor(
  plan: PlanForCalendar,
  { settings = USUAL_SETTINGS, only, stamp }: CalendarOptions,
): readonly Entry[] {
  const entries = entriesOf(plan, settings, stamp);
  return only === undefined ? entries : entries.filter(({ id }) => id === only);
}

function entryText({ id, step, exported }: Entry, plan: PlanForCalendar, options: CalendarOptions): string {
  checkSequence(exported.sequence);
  const { settings = USUAL_SETTINGS, stamp, reason } = options;
  const when = whenAt(exported.day, exported.time);
  return eventText({
    uid: `${plan.planId}-${id}@sit-tight`,
    stamp,
    sequence: exported.sequence,
    when,
    // Not every calendar follows STATUS: the title says it too.
    summary: oneLine(step ? exported.title : `Cancelled: ${exported.title}`),
    description: withWayBack(
      step ? describeStep(step, { words: plan.words(id), reason }) : NO_LONGER_IN_THE_PLAN,
      plan,
    ),
    trigger: step ? triggerOf(settings.alarm, when, stamp) : null,
    cancelled: exported.cancelled,
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
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > HIGHEST_SEQUENCE)
    throw new RangeError(
      `A sequence is a whole number from 0 to ${String(HIGHEST_SEQUENCE)}, not ${String(sequence)}.`,
    );
}
