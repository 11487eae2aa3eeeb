import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type Day } from '../../../src/plan/index.ts';
import { clockIn, inZone, readEvents, write } from '../../unit/calendar/support/calendar-file.ts';
import { given, planOfGiven } from '../plan/arbitrary.ts';

const ZONES = ['UTC', 'Pacific/Honolulu', 'America/Santiago', 'Africa/Cairo', 'Pacific/Apia'];
const CONTACTS = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];

test('whatever the plan, another program reads the days, titles and texts that it holds', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(...ZONES), (given, zone) => {
      const plan = planOfGiven(given);
      fc.pre(plan.steps.length > 0);
      const read = inZone(zone, () => readEvents(write(plan, { stamp: dayBefore(plan.today) }).text));
      const shown = read.map(({ start, end, summary }) => [
        start.includes('T') ? clockIn(zone, start) : start,
        start.includes('T') ? clockIn(zone, end) : end,
        summary,
      ]);
      expect(shown).toEqual(
        plan.steps.map(({ kind, day, time, title }) =>
          !CONTACTS.includes(kind)
            ? [day, addDays(day, 1), title]
            : time === 'mid-afternoon'
              ? [`${day} 14:30`, `${day} 14:45`, title]
              : [`${day} 10:00`, `${day} 10:15`, title],
        ),
      );
      plan.steps.forEach(({ what }, index) => expect(read[index]?.description).toContain(what));
    }),
  );
});

test('the same plan gives the same file, byte for byte', () => {
  fc.assert(
    fc.property(given, (given) => {
      expect(write(planOfGiven(given))).toEqual(write(planOfGiven(given)));
    }),
  );
});

/** A moment a day before a day, in any zone. */
function dayBefore(today: Day): string {
  return `${addDays(today, -2).replaceAll('-', '')}T120000Z`;
}
