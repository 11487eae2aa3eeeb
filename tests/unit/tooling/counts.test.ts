import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { playwrightCounts, vitestCounts } from '../../../scripts/counts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the counts of Vitest', () => {
  it.each([
    ['every test passed', [file('passed', 'passed', 'passed')], 0, 2, []],
    ['a test failed', [file('failed', 'passed', 'failed')], 1, 1, ['failed: it was 4']],
    ['a test was skipped', [file('passed', 'passed', 'skipped')], 0, 1, ['skipped: skipped, which counts as failed']],
    ['a file could not be read', [file('passed', 'passed'), file('failed')], 1, 1, ['x.test.ts: no such file']],
    [
      'all passed and the run ended badly',
      [file('passed', 'passed')],
      1,
      1,
      ['the run ended badly without saying where'],
    ],
  ])('when %s', (_, testResults, exitCode, passed, failures) => {
    expect(vitestCounts(report({ testResults }), exitCode)).toEqual({ passed, failures });
  });

  it('leave a skipped test out where a machine may lack what it needs', () => {
    const testResults = [file('passed', 'passed', 'skipped')];
    expect(vitestCounts(report({ testResults }), 0, true)).toEqual({ passed: 1, failures: [] });
  });

  it('hold one failure when there is no report', () => {
    const counts = vitestCounts(path.join(folder, 'nothing.json'), 0);
    expect(counts).toEqual({ passed: 0, failures: ['the run ended without a report'] });
  });
});

describe('the counts of Playwright', () => {
  it('count what is flaky or skipped, and errors outside of tests, as failed', () => {
    const suites = [
      {
        specs: [
          spec('fine', 'expected'),
          spec('wrong', 'unexpected', { message: '\u001B[31mred\u001B[39m\nand more' }),
        ],
      },
      { suites: [{ specs: [spec('wavering', 'flaky'), spec('later', 'skipped')] }] },
    ];
    const counts = playwrightCounts(report({ stats: { expected: 5 }, suites, errors: [{ message: 'no server' }] }), 1);
    expect(counts).toEqual({
      passed: 5,
      failures: [
        'a.spec.ts:7 wrong: red',
        'a.spec.ts:7 wavering: flaky',
        'a.spec.ts:7 later: skipped',
        'outside of tests: no server',
      ],
    });
  });
});

function spec(title: string, status: string, error?: object): object {
  return { file: 'a.spec.ts', line: 7, title, tests: [{ status, results: [{ error }] }] };
}

function file(status: string, ...tests: string[]): object {
  return {
    name: 'x.test.ts',
    message: 'no such file',
    status,
    assertionResults: tests.map((outcome) => ({
      status: outcome,
      fullName: outcome,
      failureMessages: ['it was 4\nat line 3'],
    })),
  };
}

function report(content: object): string {
  const name = path.join(folder, 'report.json');
  writeFileSync(name, JSON.stringify(content));
  return name;
}
