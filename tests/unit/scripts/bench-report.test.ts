import { check } from 'prettier';
import { describe, expect, it } from 'vitest';

import { PARTS, readOptions } from '../../../scripts/bench/options.mjs';
import { putIn } from '../../../scripts/bench/report.mjs';
import { writeTable } from '../../../scripts/bench/table.mjs';

describe('a table', () => {
  const table = writeTable(
    ['', 'ms', 'LCP ×', '×'],
    [
      ['Sit Tight', '714', '1.00×', '1'],
      ['Another', '1414', '–', '–'],
    ],
  );

  it('has its header, a rule and a row for each row', () => {
    expect(table.split('\n').map((line) => line.split('|').length)).toEqual([6, 6, 6, 6]);
    expect(table).toContain('| Another   | 1414 |     – |   – |');
  });

  it('stands as Prettier would have it', async () => {
    expect(await check(`${table}\n`, { parser: 'markdown' })).toBe(true);
  });
});

describe('what was found', () => {
  const text = 'Before\n\n<!-- pages -->\n\nold\n\n<!-- /pages -->\n\n<!-- build -->\n<!-- /build -->\n';

  it('takes the place of what was found before, and of nothing else', () => {
    const once = putIn(text, 'pages', 'new');
    expect(once).toBe(text.replace('old', 'new'));
    expect(putIn(once, 'pages', 'old')).toBe(text);
  });

  it('is refused by a text without a place for it', () => {
    expect(() => putIn(text, 'speed', 'new')).toThrow('no place for speed');
  });
});

describe('the words after npm run bench --', () => {
  it('name every part where they name none', () => {
    expect(readOptions([])).toEqual({ parts: PARTS, quick: false, write: false });
  });

  it('can name parts, and say how they are run', () => {
    expect(readOptions(['build', '--quick', 'speed', '--folder', 'kept'])).toEqual({
      parts: ['build', 'speed'],
      quick: true,
      write: false,
      folder: 'kept',
    });
  });

  it('are refused where they name no part', () => {
    expect(() => readOptions(['pictures'])).toThrow('There are pages, search, applications, build, speed.');
  });
});
