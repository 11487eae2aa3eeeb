import { expect, test } from 'vitest';

import { beginningOf } from '../../../../src/plan/index.ts';

const FAMILY = '👩‍👩‍👧‍👦';
const FLAG = '🇫🇷';

test.each([
  ['short', 'a day', 10, 'a day'],
  ['just as long', '0123456789', 10, '0123456789'],
  ['longer', '0123456789a', 10, '0123456789…'],
  ['cut before a family', `0123456${FAMILY}`, 10, '0123456…'],
  ['cut after a flag', `012345${FLAG}8`, 10, `012345${FLAG}…`],
  ['cut before a letter with its accent', `012345678e\u0301`, 10, '012345678…'],
  ['one character of any length', `e${'\u0301'.repeat(100_000)}`, 10, '…'],
  ['of nothing but half pairs', '\ud83e'.repeat(11), 10, `${'\ud83e'.repeat(10)}…`],
])('the beginning of a text that is %s', (_, text, most, beginning) => {
  expect(beginningOf(text, most)).toBe(beginning);
});

test('the beginning of a long text takes no time', () => {
  const start = performance.now();
  beginningOf(FAMILY.repeat(1_000_000), 40);
  expect(performance.now() - start).toBeLessThan(500);
});
