import { defineConfig } from 'vitest/config';

/** The parts whose tests are run; `MUTATION_TESTS=plan` is enough, and quicker, for mutants of the plan. */
const PARTS = process.env.MUTATION_TESTS ?? '{plan,calendar,messages,storage,session,ledger}';

/** Tests that set a time zone of their own, which the threads that Stryker runs tests in do not have. */
const IN_ZONES = [
  'tests/unit/calendar/{changed-plan,late-arrival,other-readers,times,web-links}.test.ts',
  'tests/property/calendar/write-calendar.test.ts',
];

/** `npm run mutation`: the unit and property tests of the parts that are mutated, with few runs of each property. */
export default defineConfig({
  test: {
    include: [`tests/unit/${PARTS}/**/*.test.ts`, `tests/property/${PARTS}/**/*.test.ts`],
    exclude: IN_ZONES,
    setupFiles: ['tests/property/brief-runs.ts'],
    environment: 'node',
    testTimeout: 60_000,
    env: { LAW_RUNS: '25' },
  },
});
