import { defineConfig } from 'vitest/config';

/** `npm run test:readers`: needs programs that `npm test` does not ask for. */
export default defineConfig({
  test: { include: ['tests/readers/**/*.test.ts'], environment: 'node', hookTimeout: 300_000 },
});
