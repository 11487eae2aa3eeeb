import { expect, test } from 'vitest';

import type { PageHeadings } from '../../../src/search/types.ts';
import { headingsMatcher } from '../../../src/search/headings.ts';

const PAGES: PageHeadings[] = [
  {
    url: '/guide/checking-in/',
    title: 'The check-in',
    kind: 'guide',
    headings: [
      ['morning', 'Call in the middle of the morning'],
      ['machine', 'If you reach a machine'],
    ],
  },
  { url: '/guide/a-no/', title: 'After a no', kind: 'guide', headings: [['call', 'A call they didn’t make']] },
  { url: '/templates/call/', title: 'Check-in by phone', kind: 'template', headings: [] },
  { url: '/privacy/', title: 'What stays on your device', headings: [] },
];

const match = headingsMatcher(PAGES, '/sit-tight/');
const find = (text: string, kind: 'all' | 'guide' | 'template' | 'source' = 'all') =>
  match({ text, kind }).map(({ url, headings }) => [url, ...headings.map((heading) => heading.url)]);

test('finds pages by their titles before pages by their headings', () => {
  expect(find('call')).toEqual([
    ['/sit-tight/guide/checking-in/', '/sit-tight/guide/checking-in/#morning'],
    ['/sit-tight/guide/a-no/', '/sit-tight/guide/a-no/#call'],
  ]);
  expect(find('a')[0]).toEqual(['/sit-tight/guide/a-no/', '/sit-tight/guide/a-no/#call']);
});

test.each([
  ['the beginning of a word', 'dev', '/sit-tight/privacy/'],
  ['a word inside a hyphenated one', 'phone', '/sit-tight/templates/call/'],
  ['capitals and accents', 'PHÓNE', '/sit-tight/templates/call/'],
  ['either form of an apostrophe', "didn't", '/sit-tight/guide/a-no/'],
  ['words divided between title and heading', 'check machine', '/sit-tight/guide/checking-in/'],
])('finds a page by %s', (_, text, url) => {
  expect(find(text).map(([page]) => page)).toContain(url);
});

test.each([
  ['the middle of a word', 'achine'],
  ['one word of two that nothing says', 'call unicorn'],
  ['words that two headings share between them', 'morning machine'],
  ['nothing but punctuation', '?!'],
])('finds nothing by %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('looks only in the kind that was chosen', () => {
  expect(find('check', 'template')).toEqual([['/sit-tight/templates/call/']]);
  expect(find('device', 'guide')).toEqual([]);
});
