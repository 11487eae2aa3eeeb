import icalGenerator, { ICalAlarmType } from 'ical-generator';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { Bench } from 'tinybench';

import { writeCalendar } from '../src/calendar/index.ts';
import { checkMessage } from '../src/messages/check/index.ts';
import { makePlan } from '../src/plan/index.ts';
import { ABOUT, OPTIONS, readEvents } from '../tests/unit/calendar/support/calendar-file.ts';
import { US, caseOne, day, planOf } from '../tests/unit/plan/situations.ts';
import { readLongMessage } from './guide.ts';
import { precise, ratio, table, type Part } from './report.ts';

/** Milliseconds that each is repeated for. */
const TIME = 1000;

const WORDS =
  'Hello, this is Sam Rivera. We met last Thursday about the archive assistant role, and I am still very interested.\n' +
  'Where are you in the process, and when do you now expect to decide?';

/** How fast a plan, a calendar file and a check are made; the calendar beside other writers of such files. */
export async function measureSpeed(_folder: string, quick: boolean): Promise<Part> {
  console.error('Making plans and calendars, checking messages …');
  const { text, templates } = readLongMessage();
  const start = performance.now();
  checkMessage(text, 'thank-you', templates);
  const firstCheck = performance.now() - start;

  const situation = caseOne({ pace: 'persistent', region: 'US' });
  const today = day('2026-03-05');
  const plans = ['expansive', 'reserved'].map((pace, index) => ({
    ...ABOUT,
    planId: `5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a1${index}`,
    plan: planOf(caseOne({ log: [], ...(pace === 'reserved' ? { pace } : {}) }), '2026-03-05'),
    words: () => WORDS,
  }));
  const events = readEvents(writeCalendar(plans, OPTIONS).text).map(({ uid, summary, description, start, end }) => ({
    ...{ uid: String(uid), summary: String(summary), description: String(description) },
    ...{ start: new Date(start), end: new Date(end), allDay: !start.includes('T') },
  }));
  if (events.length !== 8) throw new Error(`The two plans hold ${events.length} events.`);
  const forIcs = events.map((event): EventAttributes => ({
    ...{ uid: event.uid, title: event.summary, description: event.description },
    ...{ start: numbersOf(event.start), end: numbersOf(event.end), startInputType: 'utc', endInputType: 'utc' },
    alarms: [{ action: 'display', trigger: { minutes: 0, before: true } }],
  }));

  const bench = new Bench({ time: quick ? TIME / 10 : TIME })
    .add('A plan', () => makePlan(situation, today, US))
    .add('A calendar file of eight events', () => writeCalendar(plans, OPTIONS))
    .add('The same by ical-generator', () => {
      const alarms = [{ type: ICalAlarmType.display, trigger: 0 }];
      icalGenerator({ name: 'Sit Tight', events: events.map((event) => ({ ...event, alarms })) }).toString();
    })
    .add('The same by ics', () => createEvents(forIcs))
    .add('A check of 1,000 words', () => checkMessage(text, 'thank-you', templates));
  await bench.run();
  const figures = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} failed.`);
    return { name, ms: result.latency.p50 };
  });
  const msOf = (name: string): number => figures.find((one) => one.name === name)?.ms ?? NaN;
  const calendar = msOf('A calendar file of eight events');
  return {
    markdown: table(
      ['', 'ms', '×'],
      [...figures, { name: 'The first check of a process', ms: firstCheck }].map(({ name, ms }) => [
        name,
        precise(ms),
        /calendar|same/.test(name) ? ratio(ms, calendar) : '–',
      ]),
    ),
    budgets: [
      { what: 'A plan', most: 0.1, found: msOf('A plan'), unit: 'ms' },
      { what: 'A calendar file of eight events', most: 1, found: calendar, unit: 'ms' },
      { what: 'A check of 1,000 words', most: 5, found: msOf('A check of 1,000 words'), unit: 'ms' },
    ],
  };
}

/** Year, month, day, hour and minute in UTC, as ics takes them. */
function numbersOf(date: Date): DateArray {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
}
