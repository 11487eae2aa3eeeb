/**
 * Runs everything that must hold, or only the stages named: `npm test`, `npm test -- check e2e`.
 * Goes on after a failure, and ends with the line `N passed, N failed`.
 */
import './require-node.mjs';

import { rmSync } from 'node:fs';

import { CHECKS } from './checks.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { ROOT, runTool } from './run-tool.mjs';

const VITEST_REPORT = `${ROOT}.cache/vitest.json`;
const PLAYWRIGHT_REPORT = `${ROOT}.cache/playwright.json`;

const STAGES = {
  build: [['build', () => build().then(asOne)]],
  check: Object.entries(CHECKS).map(([name, check]) => [`check ${name}`, () => check().then(asOne)]),
  vitest: [['vitest', runVitest]],
  e2e: [['e2e', runPlaywright]],
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STAGES);
const unknown = wanted.filter((name) => !Object.hasOwn(STAGES, name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const summary = [];
for (const [name, stage] of wanted.flatMap((stageName) => STAGES[stageName])) {
  console.log(`\n━━ ${name} …`);
  const start = performance.now();
  const { passed, failed } = await stage().catch(asFailure);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push({ name, passed, failed, seconds });
  console.log(`━━ ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

console.log('\n' + summary.map(asLine).join('\n') + '\n');
const [passed, failed] = ['passed', 'failed'].map((kind) => summary.reduce((sum, counts) => sum + counts[kind], 0));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function build() {
  // So that nothing below judges an older site when this one can't be built.
  rmSync(`${ROOT}dist`, { recursive: true, force: true });
  return runTool('astro', ['build']);
}

async function runVitest() {
  rmSync(VITEST_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  const exitCode = await runTool('vitest', ['run', ...reporters]);
  return vitestCounts(VITEST_REPORT, exitCode);
}

async function runPlaywright() {
  rmSync(PLAYWRIGHT_REPORT, { force: true });
  const browser = findOrInstallBrowser();
  console.log(`in ${browser}`);
  const exitCode = await runTool('@playwright/test', ['test'], { CHROME_PATH: browser });
  return playwrightCounts(PLAYWRIGHT_REPORT, exitCode);
}

function asOne(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function asFailure(error) {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}

function asLine({ name, passed, failed, seconds }) {
  return `${failed === 0 ? '✓' : '✗'} ${name.padEnd(14)}${`${seconds} s`.padStart(9)}  ${passed} passed, ${failed} failed`;
}
