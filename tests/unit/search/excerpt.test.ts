import { expect, test } from 'vitest';

import { readExcerpt } from '../../../src/search/full-text.ts';

test('splits an excerpt into what was found and what stands around it', () => {
  expect(readExcerpt('leave a <mark>voicemail</mark> that day')).toEqual([
    { text: 'leave a ', isMatch: false },
    { text: 'voicemail', isMatch: true },
    { text: ' that day', isMatch: false },
  ]);
});

test.each([
  ['an excerpt without anything found', 'plain words', [['plain words', false]]],
  ['nothing at all', '', []],
  [
    'neighboring finds',
    '<mark>call</mark> <mark>them</mark>',
    [
      ['call', true],
      [' ', false],
      ['them', true],
    ],
  ],
  [
    'a mark without its end',
    'a <mark>b',
    [
      ['a ', false],
      ['b', true],
    ],
  ],
  [
    'an end without its start',
    'a</mark> b',
    [
      ['a', false],
      [' b', false],
    ],
  ],
  ['entities of angle brackets, as text', 'a &lt;b&gt; c', [['a <b> c', false]]],
] as const)('reads %s', (_, marked, parts) => {
  expect(readExcerpt(marked)).toEqual(parts.map(([text, isMatch]) => ({ text, isMatch })));
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '&lt;mark&gt;not a find&lt;/mark&gt;',
  '<mark onclick=alert(1)>word',
  '<MARK>word</MARK>',
])('keeps hostile text as text that was not found: %s', (hostile) => {
  const parts = readExcerpt(`before ${hostile} after`);
  expect(parts.every(({ isMatch }) => !isMatch)).toBe(true);
  expect(parts.map(({ text }) => text).join('')).toContain(hostile.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
});
