import fc from 'fast-check';

import { addDays, parseDay, type Day, type LogEntry } from '../../../src/plan/index.ts';
import type { Application } from '../../../src/storage/application.ts';
import { given } from '../plan/arbitrary.ts';

const THURSDAY = parseDay('2026-03-05') as Day;
const someDay = fc.integer({ min: 0, max: 60 }).map((count) => addDays(THURSDAY, count));
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }));
const sequence = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(0x7fffffff));

/** A moment of one of a few minutes, so that two are often the same. */
export const moment = fc.integer({ min: 0, max: 5 }).map((minute) => `2026-03-11T10:0${String(minute)}:00.000Z`);

/** A log of a few entries, of which two logs have many in common. */
export const log: fc.Arbitrary<readonly LogEntry[]> = fc.array(
  fc.record({
    day: fc.constantFrom(THURSDAY, addDays(THURSDAY, 1)),
    kind: fc.constantFrom('thanked' as const, 'contacted' as const, 'undecided' as const),
  }),
  { maxLength: 5 },
);

const exported = fc.dictionary(
  fc.constantFrom('contact-1-1', 'contact-1-2', 'thank-you-1', 'let-go'),
  fc.record({
    sequence,
    day: someDay,
    time: fc.constantFrom(null, '10:00', '23:59'),
    title: text,
    cancelled: fc.boolean(),
  }),
  { noNullPrototype: true },
);

/** Any application with the id. Two of them agree often enough to be of interest. */
export const applicationOf = (id: string): fc.Arbitrary<Application> =>
  fc
    .record({
      given,
      log,
      name: fc.constantFrom('', 'The archive', 'Larkfield'),
      company: text,
      people: fc.array(text, { maxLength: 2 }),
      exported,
      firstSequence: sequence,
      archived: fc.boolean(),
      revision: fc.integer({ min: 1, max: 4 }),
      changedAt: moment,
    })
    .map(({ given: { situation }, log, company, people, ...rest }) => ({
      ...rest,
      id,
      situation: {
        ...situation,
        log: log.length > 0 ? log : situation.log,
        names: { ...situation.names, company, people, caredAbout: people.map(() => '') },
      },
    }));

/** An application with any id. */
export const anyApplication: fc.Arbitrary<Application> = fc.uuid().chain(applicationOf);
