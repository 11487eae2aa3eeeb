/**
 * Mutation testing: `npm run mutation`, or a part of it by `npm run mutation -- --mutate "src/plan/model/**"`.
 * docs/mutation.md has the figures, and why some mutants may live.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', pool: 'forks', related: false },
  mutate: ['src/{plan,calendar,messages,storage,session}/**/*.ts'],
  // A table that is made once would need all tests again for each of its words; its words have tests of their own.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  tempDirName: '.cache/mutation',
  ignorePatterns: ['dist', '.astro', '.cache', 'coverage', 'test-results'],
  thresholds: { high: 95, low: 90, break: null },
};
