import { defineConfig } from 'vitest/config';

/** The benches, which `npm run bench -- speed` runs: apart from the tests, since a busy machine makes them slow. */
export default defineConfig({
  test: {
    pool: 'forks',
    testTimeout: 120_000,
    benchmark: { include: ['tests/bench/*.bench.ts'] },
  },
});
