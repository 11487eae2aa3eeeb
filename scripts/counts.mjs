import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts what Vitest reported. A skipped test is a failure: a promise that nobody keeps. So is a file that could not
 * be read, and a run that ended badly without saying where.
 *
 * @param {string} file the report of Vitest's JSON reporter
 * @param {number} exitCode how the run ended
 * @returns {{ passed: number, failed: number }}
 */
export function vitestCounts(file, exitCode) {
  if (!existsSync(file)) return noReport();
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return counts({
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + unread.length,
    skipped: skipped.map(({ fullName }) => fullName),
    exitCode,
  });
}

/**
 * Counts what Playwright reported, by the same rules.
 *
 * @param {string} file the report of Playwright's JSON reporter
 * @param {number} exitCode how the run ended
 * @returns {{ passed: number, failed: number }}
 */
export function playwrightCounts(file, exitCode) {
  if (!existsSync(file)) return noReport();
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8'));
  return counts({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: suites.flatMap(skippedIn),
    exitCode,
  });
}

function skippedIn({ specs = [], suites = [] }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped')).map(({ title }) => title);
  return [...here, ...suites.flatMap(skippedIn)];
}

function counts({ passed, failed, skipped, exitCode }) {
  for (const name of skipped) console.error(`Skipped, which counts as failed: ${name}`);
  const known = failed + skipped.length;
  return { passed, failed: known === 0 && exitCode !== 0 ? 1 : known };
}

function noReport() {
  console.error('It ended without a report.');
  return { passed: 0, failed: 1 };
}
