import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { problemsIn } from '../../../scripts/checks/check-github.ts';

const folder = path.resolve(import.meta.dirname, '../../../.github');

const WORKFLOW = `name: Test
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: npm test
`;
const FORM = `name: A holiday is wrong
description: A day is missing.
body:
  - type: input
    id: day
    attributes:
      label: Which day?
`;

describe("the check of GitHub's files", () => {
  it('finds nothing in those that there are', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.yml'));
    expect(files.length).toBeGreaterThan(8);
    expect(files.flatMap((file) => problemsIn(file, readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['a workflow', 'workflows/test.yml', WORKFLOW],
    ['a form', 'ISSUE_TEMPLATE/holiday.yml', FORM],
  ])('passes %s that is right', (_, file, text) => {
    expect(problemsIn(file, text)).toEqual([]);
  });

  it.each([
    ['a key that workflows lack', WORKFLOW.replace('runs-on', 'run-on'), 'run-on'],
    ['an expression that does not end', WORKFLOW.replace('npm test', '${{ github.ref'), 'expression'],
    ['an action pinned by a tag', WORKFLOW.replace(/@[\da-f]{40}/, '@v7'), 'actions/checkout@v7 is not pinned'],
    ['an action beside the repository', WORKFLOW.replace(/actions\/checkout@.*/, '../elsewhere'), 'is not pinned'],
    ['every permission', WORKFLOW.replace('\n  contents: read', ' write-all'), 'may write as a whole'],
    [
      'a permission to write for all jobs',
      WORKFLOW.replace('contents: read', 'contents: write'),
      'may write as a whole',
    ],
    ['others’ changes with rights', WORKFLOW.replace('on: push', 'on: pull_request_target'), 'pull_request_target'],
    ['no permissions', WORKFLOW.replace('permissions:\n  contents: read\n', ''), 'no permissions'],
  ])('names %s', (_, text, says) => {
    expect(problemsIn('workflows/test.yml', text).join('\n')).toContain(says);
  });

  it.each([
    ['ISSUE_TEMPLATE/holiday.yml', FORM.replace('type: input', 'type: field'), '/body/0'],
    ['ISSUE_TEMPLATE/holiday.yml', FORM.replace('      label: Which day?\n', '      hint: x\n'), '/body/0'],
    ['ISSUE_TEMPLATE/config.yml', 'blank_issues_enabled: maybe', '/blank_issues_enabled'],
    ['dependabot.yml', 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n', '/updates/0'],
    ['stale.yml', 'days: 3', 'No schema is known'],
  ])('names where %s is wrong', (file, text, says) => {
    expect(problemsIn(file, text).join('\n')).toContain(`.github/${file}: ${says}`);
  });
});
