import { expect, test } from 'vitest';

import type { Hit, Passage } from '../../../src/search/types.ts';
import { appendHits, mergeHits } from '../../../src/search/merge-hits.ts';

test('keeps what was shown in its place and gives it the excerpt that the text found', () => {
  const joined = mergeHits([hit('/b/'), hit('/c/')], [hit('/a/', 'of a'), hit('/c/', 'of c')], 9);
  expect(joined.map(({ url, excerpt }) => [url, excerpt[0]?.text])).toEqual([
    ['/b/', undefined],
    ['/c/', 'of c'],
    ['/a/', 'of a'],
  ]);
});

test('keeps headings in their places too, and shows three at most', () => {
  const shown = hit('/a/', '', [passage('/a/#2')]);
  const found = hit(
    '/a/',
    'of a',
    ['/a/#1', '/a/#2', '/a/#3', '/a/#4'].map((url) => passage(url, 'in text')),
  );
  const headings = mergeHits([shown], [found], 9)[0]?.headings;
  expect(headings?.map(({ url }) => url)).toEqual(['/a/#2', '/a/#1', '/a/#3']);
  expect(headings?.[0]?.excerpt[0]?.text).toBe('in text');
});

test('leaves what is held as it is, and only adds below', () => {
  const shown = [hit('/b/'), hit('/c/')];
  const joined = appendHits(shown, [hit('/a/', 'of a'), hit('/c/', 'of c')], 9);
  expect(joined).toEqual([...shown, hit('/a/', 'of a')]);
});

test('shows no more pages than asked for', () => {
  expect(mergeHits([hit('/a/'), hit('/b/')], [hit('/c/')], 1).map(({ url }) => url)).toEqual(['/a/']);
});

function hit(url: string, text = '', headings: Passage[] = []): Hit {
  return { ...passage(url, text), kind: undefined, headings };
}

function passage(url: string, text = ''): Passage {
  return { url, title: url, excerpt: text === '' ? [] : [{ text, isMatch: false }] };
}
