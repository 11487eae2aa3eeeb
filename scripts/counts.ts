import { existsSync, readFileSync } from 'node:fs';

import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts what Vitest reported. A skipped test counts as failed, because nothing holds what it promises. So does a file
 * that could not be read, and a run that ended badly without saying where.
 *
 * @param file the report of Vitest's JSON reporter
 * @param exitCode how the run ended
 * @param maySkip whether a skipped test is only named, as where a machine lacks a browser
 */
export function vitestCounts(file: string, exitCode: number, maySkip = false): Counts {
  if (!existsSync(file)) return noReport();
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as JsonTestResults;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return counts({
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + unread.length,
    skipped: maySkip ? [] : skipped.map(({ fullName }) => fullName),
    exitCode,
  });
}

/**
 * Counts what Playwright reported, by the same rules.
 *
 * @param file the report of Playwright's JSON reporter
 * @param exitCode how the run ended
 */
export function playwrightCounts(file: string, exitCode: number): Counts {
  if (!existsSync(file)) return noReport();
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8')) as JSONReport;
  return counts({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: suites.flatMap(skippedIn),
    exitCode,
  });
}

/** The titles of skipped tests. Playwright leaves out a list that is empty. */
function skippedIn({ specs = [], suites = [] }: Partial<JSONReportSuite>): string[] {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped')).map(({ title }) => title);
  return [...here, ...suites.flatMap(skippedIn)];
}

interface Run extends Counts {
  readonly skipped: readonly string[];
  readonly exitCode: number;
}

function counts({ passed, failed, skipped, exitCode }: Run): Counts {
  for (const name of skipped) console.error(`Skipped, which counts as failed: ${name}`);
  const known = failed + skipped.length;
  return { passed, failed: known === 0 && exitCode !== 0 ? 1 : known };
}

function noReport(): Counts {
  console.error('It ended without a report.');
  return { passed: 0, failed: 1 };
}
