import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectInlineConfiguration as Project } from 'vitest/config';

/** Zones where dates go wrong first: a clock that skips midnight, half hours, a lost day, both sides of Greenwich. */
const ZONES = ['UTC', 'America/New_York', 'Africa/Cairo', 'Asia/Kolkata', 'Pacific/Apia'];

const PLAN_TESTS = ['tests/unit/plan/**/*.test.ts', 'tests/property/plan/**/*.test.ts'];

export default defineConfig({
  test: {
    allowOnly: false,
    pool: 'forks',
    // Stops what hangs; nothing here is a measure of speed, and machines differ.
    testTimeout: 60_000,
    coverage: { include: ['src/{plan,calendar,messages,storage}/**'], reportsDirectory: 'coverage' },
    projects: [
      plain('unit', ['tests/unit/**/*.test.ts'], PLAN_TESTS),
      plain('property', ['tests/property/**/*.test.ts'], PLAN_TESTS),
      ...ZONES.map((zone) => planIn(zone)),
      await withAstro({ name: 'content', include: ['tests/content/**/*.test.ts'], environment: 'node' }),
      await withAstro({
        name: 'components',
        include: ['tests/components/**/*.test.{ts,tsx}'],
        environment: 'happy-dom',
      }),
    ],
  },
});

/**
 * Tests of plain TypeScript, which need nothing of Astro. They keep nothing between them, so that a worker can run
 * one file after another and load date-fns once: half the time of a worker a file.
 */
function plain(name: string, include: string[], exclude: string[] = []): Project {
  return { extends: true, test: { name, include, exclude, environment: 'node', isolate: false } };
}

/** The tests of the plan as a device in that zone would run them: each zone has worker processes of its own. */
function planIn(zone: string): Project {
  return {
    extends: true,
    test: { name: `plan in ${zone}`, include: PLAN_TESTS, environment: 'node', isolate: false, env: { TZ: zone } },
  };
}

/** Tests of what Astro compiles, with the site's own configuration. */
async function withAstro(test: NonNullable<Project['test']>): Promise<Project> {
  const site = await getViteConfig({}, { logLevel: 'warn' })({ mode: 'test', command: 'serve' });
  return { ...site, extends: true, test };
}
