import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { contactsOf, caseOne, planOf } from '../plan/situations.ts';
import { inZone, readEvents, write } from './support/calendar-file.ts';

// Worked case 11 of the plan: nothing logged, not even thanks, and today is Saturday, March 28, 2026.
const plan = planOf(caseOne({ log: [] }), '2026-03-28');
const changes = {
  stamp: '20260328T090000Z',
  name: 'Sit Tight',
  words: (step: string) =>
    step === 'contact-1-1'
      ? 'Hello, this is Sam Rivera.\nI met you on Thursday, March 5, and am still keen; may I ask where you are in the process?'
      : '',
};

test('a late arrival in New York gets the calendar that was read and agreed on', () => {
  const golden = readFileSync(new URL('late-arrival.ics', import.meta.url), 'utf8');
  expect(inZone('America/New_York', () => write(plan, changes).text)).toBe(golden);
});

test('what another program reads from it is what the plan says', () => {
  const read = inZone('America/New_York', () => readEvents(write(plan, changes).text));
  expect(read.map(({ start, summary }) => [start.slice(0, 10), summary])).toEqual(
    plan.steps.map(({ day, title }) => [day, title]),
  );
  expect(read.filter(({ start }) => start.includes('T'))).toHaveLength(contactsOf(plan).length);
  plan.steps.forEach(({ what }, index) => expect(read[index]?.description).toContain(what));
});
