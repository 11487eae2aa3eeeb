import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import { whenAt } from '../../../src/calendar/when.ts';
import type { Day } from '../../../src/plan/index.ts';
import { inZone } from '../calendar/support/calendar-file.ts';

const FROM = Temporal.Instant.from('2024-01-01T00:00:00Z');
const UNTIL = Temporal.Instant.from('2031-01-01T00:00:00Z');
/** All that a device may be set to; the list has no plain UTC. */
const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** The moments at which the clocks of a zone change, from 2024 to 2030. */
function transitionsOf(zone: string): readonly Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  let next = FROM.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next && Temporal.Instant.compare(next.toInstant(), UNTIL) < 0) {
    found.push(next);
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

/** The quarters of an hour within three hours of each change, and a few times for the zones that have none. */
function timesToAsk(zone: string): readonly Temporal.PlainDateTime[] {
  const around = transitionsOf(zone).flatMap((moment) => {
    const clock = moment.toPlainDateTime().round({ smallestUnit: 'minute', roundingIncrement: 15 });
    return Array.from({ length: 25 }, (_, quarter) => clock.add({ minutes: 15 * (quarter - 12) }));
  });
  const others = ['2024-02-29T10:00', '2026-04-15T14:30', '2028-07-15T00:00', '2030-12-31T23:59'];
  return [...around, ...others.map((text) => Temporal.PlainDateTime.from(text))];
}

function basic(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

const counts = { moments: 0, transitions: 0 };

describe('every quarter of an hour around each change of the clocks from 2024 to 2030 is in UTC what Temporal says', () => {
  test.each(ZONES)('%s', (zone) => {
    counts.transitions += transitionsOf(zone).length;
    const wrong = inZone(zone, () =>
      timesToAsk(zone).flatMap((clock) => {
        counts.moments += 1;
        const [day, time] = [clock.toPlainDate().toString(), clock.toPlainTime().toString({ smallestUnit: 'minute' })];
        // "compatible" is what RFC 5545 3.3.5 asks for: a time that is skipped is read by the offset before, of two the first.
        const start = clock.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant();
        const expected = `${basic(start)} ${basic(start.add({ minutes: 15 }))}`;
        const when = whenAt(day as Day, time);
        const ours = when.kind === 'time' ? `${when.utc.start} ${when.utc.end}` : 'a whole day';
        return ours === expected ? [] : [`${day} ${time}: ${ours}, not ${expected}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('there were hundreds of zones, and thousands of changes', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(counts.transitions).toBeGreaterThan(1500);
    expect(counts.moments).toBeGreaterThan(40_000);
  });
});
