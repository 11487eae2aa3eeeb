import { createRequire } from 'node:module';
import path from 'node:path';

import { expect, test, type BenchRegistration } from 'vitest';

import { writeCalendar } from '../../src/calendar/index.ts';
import { readEvents, type ReadEvent } from '../unit/calendar/calendar-file.ts';
import { EIGHT_EVENTS, OPTIONS } from './eight-events.ts';

/** The folder that holds other writers of calendars; without it only this site's own is run. */
const others = process.env.BENCH_CALENDAR_WRITERS;

const write = (): string => writeCalendar(EIGHT_EVENTS, OPTIONS).text;
const events = readEvents(write());

test('eight events', async ({ bench }) => {
  expect(events).toHaveLength(8);
  const own = bench('writeCalendar', () => {
    write();
  });
  if (others === undefined) {
    await own.run();
    return;
  }
  const icalGenerator = await load<IcalGenerator>(others, 'ical-generator');
  const ics = await load<Ics>(others, 'ics');
  const forIcs = events.map(toIcs);
  expect(ics.createEvents(forIcs).error).toBeNull();

  const rest: BenchRegistration<string>[] = [
    bench('ical-generator', () => {
      icalGenerator.default({ name: 'Sit Tight', events: events.map(toIcalGenerator) }).toString();
    }),
    bench('ics', () => {
      ics.createEvents(forIcs);
    }),
  ];
  await bench.compare(own, ...rest);
});

/** What ical-generator takes. */
function toIcalGenerator({ uid, summary, description, start, end }: ReadEvent): object {
  return {
    id: uid,
    summary,
    description: { plain: description },
    start: new Date(start),
    end: new Date(end),
    allDay: !start.includes('T'),
    alarms: [{ type: 'display', trigger: 0 }],
  };
}

/** What ics takes. */
function toIcs({ uid, summary, description, start, end }: ReadEvent): object {
  return {
    uid,
    title: summary,
    description,
    start: numbersIn(start),
    end: numbersIn(end),
    startInputType: 'utc',
    endInputType: 'utc',
    alarms: [{ action: 'display', trigger: { minutes: 0, before: true } }],
  };
}

function numbersIn(iso: string): number[] {
  return (iso.match(/\d+/g) ?? []).slice(0, 5).map(Number);
}

interface IcalGenerator {
  readonly default: (calendar: { name: string; events: object[] }) => { toString: () => string };
}

interface Ics {
  readonly createEvents: (events: readonly object[]) => { readonly error: unknown };
}

function load<Module>(folder: string, name: string): Promise<Module> {
  const file = createRequire(path.join(folder, 'package.json')).resolve(name);
  return import(/* @vite-ignore */ file) as Promise<Module>;
}
