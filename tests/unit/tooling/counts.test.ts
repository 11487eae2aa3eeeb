import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { playwrightCounts, vitestCounts } from '../../../scripts/counts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));

beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('the counts of Vitest', () => {
  it.each([
    ['every test passed', [file('passed', 'passed', 'passed')], 0, { passed: 2, failed: 0 }],
    ['a test failed', [file('failed', 'passed', 'failed')], 1, { passed: 1, failed: 1 }],
    ['a test was skipped', [file('passed', 'passed', 'skipped')], 0, { passed: 1, failed: 1 }],
    ['a file could not be read', [file('passed', 'passed'), file('failed')], 1, { passed: 1, failed: 1 }],
    ['the run ended badly after all tests passed', [file('passed', 'passed')], 1, { passed: 1, failed: 1 }],
  ])('when %s', (_, testResults, exitCode, counts) => {
    expect(vitestCounts(report({ testResults }), exitCode)).toEqual(counts);
  });

  it('leave a skipped test out where a machine may lack what it needs', () => {
    const testResults = [file('passed', 'passed', 'skipped')];
    expect(vitestCounts(report({ testResults }), 0, true)).toEqual({ passed: 1, failed: 0 });
  });

  it('hold one failure when there is no report', () => {
    expect(vitestCounts(path.join(folder, 'nothing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the counts of Playwright', () => {
  it('count what is flaky or skipped, and errors outside of tests, as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    const suites = [{ suites: [{ specs: [{ title: 'later', tests: [{ status: 'skipped' }] }] }] }];
    expect(playwrightCounts(report({ stats, suites, errors: [{}] }), 1)).toEqual({ passed: 5, failed: 4 });
  });
});

function file(status: string, ...tests: string[]): object {
  return { status, assertionResults: tests.map((outcome) => ({ status: outcome, fullName: outcome })) };
}

function report(content: object): string {
  const name = path.join(folder, 'report.json');
  writeFileSync(name, JSON.stringify(content));
  return name;
}
