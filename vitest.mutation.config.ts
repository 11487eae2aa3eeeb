import { defineConfig } from 'vitest/config';

const PARTS = '{plan,calendar,messages,storage,session,ledger}';

/** `npm run mutation`: the unit and property tests of the parts that are mutated, with few runs of each property. */
export default defineConfig({
  test: {
    include: [`tests/unit/${PARTS}/**/*.test.ts`, `tests/property/${PARTS}/**/*.test.ts`],
    // Stryker runs tests in threads, which have no time zone of their own.
    exclude: ['tests/unit/calendar/web-links.test.ts'],
    setupFiles: ['tests/property/brief-runs.ts'],
    environment: 'node',
    env: { LAW_RUNS: '25', TZ: 'UTC' },
  },
});
