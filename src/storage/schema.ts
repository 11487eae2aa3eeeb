import * as v from 'valibot';

import { HIGHEST_SEQUENCE } from '../calendar/export-history.ts';
import { CHANNELS, PACES, parseDay, PLAIN_EVENTS, VIAS, type Day, type Timestamp } from '../plan/index.ts';
import type { Application } from './application.ts';
import type { Settings } from './settings.ts';

// Keys that are not known are left out, as in plan links. Whether the days make sense together is for
// src/plan to say, each time a plan is made: nothing may become unreadable because it has grown old.

const day = v.custom<Day>((value) => typeof value === 'string' && isDay(value));
const moment = v.custom<Timestamp>(
  (value) =>
    typeof value === 'string' &&
    /^.{10}T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/.test(value) &&
    isDay(value.slice(0, 10)),
);
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const uuid = v.pipe(v.string(), v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST_SEQUENCE));
/** The id of a step, such as `contact-1-2`. */
const stepId = v.pipe(v.string(), v.regex(/^[\w@.-]{1,64}$/));

const length = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  unit: v.picklist(['days', 'weeks', 'months']),
});

const reply = v.variant('kind', [
  v.object({ kind: v.literal('by'), day }),
  v.object({ kind: v.literal('within'), length }),
  v.object({ kind: v.literal('call-on'), day }),
  v.object({ kind: v.literal('not-said') }),
]);

const logEntry = v.variant('kind', [
  v.object({ day, kind: v.picklist(PLAIN_EVENTS) }),
  v.object({ day, kind: v.literal('new-date'), by: day }),
  v.object({ day, kind: v.literal('next-round'), interview: day, reply }),
]);

/** What came later than the rest has a value for when it is not there. */
const names = v.object({
  company: v.string(),
  role: v.string(),
  people: v.array(v.string()),
  caredAbout: v.optional(v.array(v.string()), []),
  oneThing: v.optional(v.string(), ''),
  promisedBy: v.optional(v.string(), ''),
});

const situation = v.object({
  interviews: v.pipe(v.array(day), v.minLength(1)),
  reply,
  pace: v.picklist(PACES),
  channel: v.picklist(CHANNELS),
  via: v.picklist(VIAS),
  otherOfferDue: v.nullable(day),
  region: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/))),
  daysOff: v.array(day),
  // Came later than the rest.
  workdays: v.optional(v.array(day), []),
  log: v.array(logEntry),
  names,
});

const exportedStep = v.object({
  sequence: count,
  day,
  time: v.nullable(clock),
  title: v.string(),
  cancelled: v.boolean(),
});

/** An application, of this version. */
export const applicationSchema: v.GenericSchema<unknown, Application> = v.object({
  id: uuid,
  name: v.string(),
  situation,
  exported: v.record(stepId, exportedStep),
  firstSequence: count,
  archived: v.boolean(),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  changedAt: moment,
});

/** The calendar settings, of this version. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  hours: v.object({ midMorning: clock, midAfternoon: clock }),
  allDay: v.boolean(),
  // Four weeks at most, as src/calendar allows; a test holds the two together.
  alarm: v.nullable(v.pipe(count, v.maxValue(40_320))),
  namesInTitles: v.boolean(),
});

function isDay(text: string): boolean {
  return parseDay(text) !== null;
}
