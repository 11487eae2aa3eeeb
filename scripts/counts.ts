import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

export interface Counts {
  readonly passed: number;
  /** Each failure by its name and the first line of what went wrong, to be said again at the very end. */
  readonly failures: readonly string[];
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
  const failed = tests.filter(({ status }) => status === 'failed');
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return counts(tests.filter(({ status }) => status === 'passed').length, exitCode, [
    ...failed.map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0])),
    ...unread.map(({ name, message }) => failure(name, message)),
    ...(maySkip ? [] : skipped.map(({ fullName }) => failure(fullName, 'skipped, which counts as failed'))),
  ]);
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
  return counts(stats.expected, exitCode, [
    ...suites.flatMap(failuresIn),
    ...errors.map(({ message }) => failure('outside of tests', message)),
  ]);
}

/** What failed, was skipped, or passed only now and then. Playwright leaves out a list that is empty. */
function failuresIn({ specs = [], suites = [] }: Partial<JSONReportSuite>): string[] {
  const here = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, results }) => failure(`${file}:${line} ${title}`, results[0]?.error?.message ?? status)),
  );
  return [...here, ...suites.flatMap(failuresIn)];
}

function failure(name: string, reason = 'no reason given'): string {
  return `${name}: ${stripVTControlCharacters(reason).split('\n', 1)[0]}`;
}

function counts(passed: number, exitCode: number, failures: readonly string[]): Counts {
  const endedBadly = failures.length === 0 && exitCode !== 0;
  return { passed, failures: endedBadly ? ['the run ended badly without saying where'] : failures };
}

function noReport(): Counts {
  return { passed: 0, failures: ['the run ended without a report'] };
}
