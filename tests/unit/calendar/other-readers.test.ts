import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import { NAMED_FILES, type ExpectedEvent } from './support/named-situations.ts';
import { inZone, readEvents } from './support/calendar-file.ts';

/** A moment as the clock of a zone shows it, in the form of what is expected; a skipped hour is shown as the next. */
const clockAt = (zone: string, moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** What is expected, with times that the clocks skip as they come out. */
const onTheClock = (zone: string, { start, ...event }: ExpectedEvent): ExpectedEvent => ({
  ...event,
  start: start.includes('T')
    ? Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
    : start,
});

const byUid = (events: readonly ExpectedEvent[]): ExpectedEvent[] =>
  [...events].sort((a, b) => (a.uid < b.uid ? -1 : 1));

describe.each(NAMED_FILES)('the file of $name', ({ zone, text, expected }) => {
  const wanted = byUid(expected.map((event) => onTheClock(zone, event)));

  test('says the same to ical.js', () => {
    const read = readEvents(text).map(({ uid, summary, start, status }) => ({
      uid: String(uid),
      summary: String(summary),
      start: start.includes('T') ? clockAt(zone, start) : start,
      cancelled: status === 'CANCELLED',
    }));
    expect(byUid(read)).toEqual(wanted);
    expect(ICAL.parse(text)).toHaveLength(3);
  });

  test('says the same to node-ical', () => {
    // It takes whole days for midnights of the device.
    const read = inZone('UTC', () =>
      Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
        event?.type === 'VEVENT'
          ? [
              {
                uid: event.uid,
                summary: typeof event.summary === 'string' ? event.summary : event.summary.val,
                start:
                  event.datetype === 'date'
                    ? event.start.toISOString().slice(0, 10)
                    : clockAt(zone, event.start.toISOString()),
                cancelled: event.status === 'CANCELLED',
              },
            ]
          : [],
      ),
    );
    // Its own fault: an escaped backslash and an n are a backslash and a line break to it.
    const itsWay = wanted.map((event) => ({ ...event, summary: event.summary.replaceAll('\\n', '\\\n') }));
    expect(byUid(read)).toEqual(itsWay);
  });
});

test('there are thirty named situations at least, in eight zones', () => {
  expect(NAMED_FILES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(NAMED_FILES.map(({ zone }) => zone)).size).toBeGreaterThanOrEqual(8);
});
