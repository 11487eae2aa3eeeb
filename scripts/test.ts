/**
 * Runs everything that must hold, or only the stages named: `npm test`, `npm test -- check e2e`. Where CI is set, the
 * journeys in several engines and other people's calendar readers belong to everything.
 * Goes on after a failure, names all failures once more, and ends with the line `N passed, N failed`.
 */
import { rmSync } from 'node:fs';

import { CHECKS } from './checks/checks.ts';
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts';
import { findOrInstallBrowser } from './browsers/find-browser.ts';
import { installEngines } from './browsers/find-engines.ts';
import { installReaders } from './install/packages.ts';
import { ROOT, runTool } from './run-tool.ts';

const PLAYWRIGHT_REPORT = `${ROOT}.cache/playwright.json`;

interface Step {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: string;
}

const STAGES = new Map<string, readonly Step[]>([
  ['build', [{ name: 'build', run: async () => asOne(await build()) }]],
  [
    'check',
    Object.entries(CHECKS).map(([name, check]) => ({ name: `check ${name}`, run: async () => asOne(await check()) })),
  ],
  ['vitest', [{ name: 'vitest', run: () => runVitest('vitest') }]],
  ['e2e', [{ name: 'e2e', run: runPlaywright }]],
  ['engines', [{ name: 'engines', run: runEngines }]],
  ['readers', [{ name: 'readers', run: runReaders }]],
]);
/** What needs programs from outside npm: run where CI is set, or by name. */
const NEED_MORE = ['engines', 'readers'];

const all = [...STAGES.keys()].filter((stage) => !NEED_MORE.includes(stage) || process.env.CI);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
const unknown = wanted.filter((name) => !STAGES.has(name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are ${[...STAGES.keys()].join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const { name, run } of wanted.flatMap((stage) => STAGES.get(stage) ?? [])) {
  console.log(`\n━━ ${name} …`);
  const start = performance.now();
  const counts = await run().catch(asFailure);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  outcomes.push({ ...counts, name, seconds });
  console.log(`━━ ${name}: ${counts.failures.length === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

console.log(`\n${outcomes.map(asLine).join('\n')}\n`);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failures.length, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function build(): Promise<number> {
  // So that nothing below checks an older site when this one can't be built.
  rmSync(`${ROOT}dist`, { recursive: true, force: true });
  return runTool('astro', ['build']);
}

async function runPlaywright(): Promise<Counts> {
  rmSync(PLAYWRIGHT_REPORT, { force: true });
  const browser = findOrInstallBrowser();
  console.log(`in ${browser}`);
  const exitCode = await runTool('@playwright/test', ['test'], { CHROME_PATH: browser });
  return playwrightCounts(PLAYWRIGHT_REPORT, exitCode);
}

function runEngines(): Promise<Counts> {
  installEngines();
  return runVitest('engines', { config: 'vitest.engines.config.ts', maySkip: true });
}

function runReaders(): Promise<Counts> {
  installReaders();
  return runVitest('readers', { config: 'vitest.readers.config.ts', maySkip: true });
}

/** Runs Vitest by its usual configuration or another. Where tests may be skipped, a machine lacks programs for them. */
async function runVitest(
  name: string,
  { config = 'vitest.config.ts', maySkip = false }: { config?: string; maySkip?: boolean } = {},
): Promise<Counts> {
  const report = `${ROOT}.cache/${name}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runTool('vitest', ['run', '--config', config, ...reporters]);
  return vitestCounts(report, exitCode, maySkip);
}

function asOne(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: ['said above'] };
}

function asFailure(error: unknown): Counts {
  return { passed: 0, failures: [error instanceof Error ? error.message : String(error)] };
}

function asLine({ name, passed, failures, seconds }: Outcome): string {
  const mark = failures.length === 0 ? '✓' : '✗';
  const line = `${mark} ${name.padEnd(14)}${`${seconds} s`.padStart(9)}  ${passed} passed, ${failures.length} failed`;
  return [line, ...failures.map((failure) => `    ${failure}`)].join('\n');
}
