import { expect, test } from 'vitest';

import { quoteAll } from '../../../../src/messages/check/text/quote.ts';

/** The quotes of words that stand one after another. */
const quoted = (...words: string[]): string => {
  let start = 0;
  const spans = words.map((word) => ({ start, end: (start += word.length) }));
  return quoteAll(words.join(''), spans);
};

test.each([
  [['any job'], '“any job”'],
  [['any job', 'whatever'], '“any job” and “whatever”'],
  [['Any job', 'any JOB'], '“Any job”'],
  [['a', 'b', 'c'], '“a”, “b” and “c”'],
  [['a', 'b', 'c', 'd', 'e'], '“a”, “b”, “c” and 2 more'],
  [['a\n\n  b'], '“a b”'],
  [['x'.repeat(51)], `“${'x'.repeat(50)}…”`],
  [[], ''],
])('%j is said back as %s', (words, said) => {
  expect(quoted(...words)).toBe(said);
});

test('a quote cuts no emoji in half, whatever it is made of', () => {
  const family = '👩‍👩‍👧‍👦';
  expect(quoted('x'.repeat(48) + family)).toBe(`“${'x'.repeat(48)}…”`);
  expect(quoted('x'.repeat(48) + '🧭' + family)).toBe(`“${'x'.repeat(48)}🧭…”`);
});

test('thousands of different blanks are said back in no time', () => {
  const blanks = Array.from({ length: 9000 }, (_, index) => `[blank ${String(index)}]`);
  const start = performance.now();
  expect(quoted(...blanks)).toBe('“[blank 0]”, “[blank 1]”, “[blank 2]” and 8997 more');
  expect(performance.now() - start).toBeLessThan(1000);
});
