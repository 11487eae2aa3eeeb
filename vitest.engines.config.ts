import { defineConfig } from 'vitest/config';

import { ENGINES } from './scripts/browsers/find-engines.ts';

/** `npm run test:engines`: the same journeys in each engine, one browser at a time. */
export default defineConfig({
  test: {
    allowOnly: false,
    // Stops a browser that hangs; a step that waits in vain says so long before.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    globalSetup: './tests/engines/publish-for-engines.ts',
    projects: ENGINES.map((engine) => ({
      extends: true,
      test: {
        name: engine,
        include: ['tests/engines/**/*.test.ts'],
        environment: 'node',
        provide: { engine },
        // The browsers' own zone, whatever the machine's is.
        env: { TZ: 'UTC' },
      },
    })),
  },
});
