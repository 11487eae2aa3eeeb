import { describe, expect, it, test } from 'vitest';

import { brokenBudgets, writeBudgets } from '../../../scripts/bench/budgets.mjs';
import { kilobytes, precise, ratio, whole } from '../../../scripts/bench/figures.mjs';
import { bytesByType } from '../../../scripts/bench/measure-page.mjs';
import { medianOf } from '../../../scripts/bench/median.mjs';

describe('a median', () => {
  it.each([
    [[7], 7],
    [[30, 1, 2], 2],
    [[4, 1, 100, 2], 3],
    [[10, 9, 100], 10],
  ])('of %j is %d', (numbers, median) => {
    expect(medianOf(numbers)).toBe(median);
  });

  it('leaves the numbers in their order', () => {
    const numbers = [3, 1, 2];
    medianOf(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });

  it('of nothing is refused', () => {
    expect(() => medianOf([])).toThrow(RangeError);
  });
});

describe('a figure', () => {
  test.each([
    [precise(0.08631), '0.0863'],
    [precise(0.214), '0.214'],
    [precise(1.816), '1.82'],
    [precise(14.46), '14.5'],
    [precise(111.1), '111'],
    [precise(0), '0'],
    [kilobytes(7404), '7.4'],
    [kilobytes(undefined), '–'],
    [whole(663.6), '664'],
    [whole(undefined), '–'],
    [ratio(42_100, 7404), '5.69×'],
    [ratio(3, 0), '–'],
  ])('is written %s', (written, wanted) => {
    expect(written).toBe(wanted);
  });
});

test('bytes are added up by type, and in all', () => {
  const sent = [
    { path: '/', type: 'document', bytes: 2000 },
    { path: '/a.js', type: 'script', bytes: 300 },
    { path: '/b.js', type: 'script', bytes: 40 },
  ];
  expect(bytesByType(sent)).toEqual({ all: 2340, document: 2000, script: 340 });
});

describe('a budget', () => {
  const bytes = { what: 'A page', most: 1000, found: 1001, unit: 'bytes', decides: true } as const;
  const time = { what: 'A plan', most: 0.1, found: 0.2, unit: 'ms' } as const;

  it('fails the run where bytes are over it, and not where a time is', () => {
    expect(brokenBudgets([bytes, time])).toEqual([bytes]);
    expect(brokenBudgets([{ ...bytes, found: 1000 }])).toEqual([]);
  });

  it('is said to be kept or not', () => {
    const rows = writeBudgets([bytes, { ...time, found: 0.08 }])
      .split('\n')
      .slice(2);
    expect(rows.map((row) => row.split('|').map((cell) => cell.trim())).map((cells) => cells.slice(2, 5))).toEqual([
      ['1,000 bytes', '1,001 bytes', 'no'],
      ['0.1 ms', '0.0800 ms', 'yes'],
    ]);
  });
});
