import { brotliCompressSync, constants } from 'node:zlib';

import { expect, test } from 'vitest';

import type { PageHeadings } from '../../../src/components/search/headings-file.ts';
import { fitHeadings, MOST_BYTES, type LevelledPage } from '../../../src/integrations/search-index/fit-headings.ts';

/** Words of the guide, so that the generated headings compress as real ones do. */
const WORDS = (
  'call note offer email recruiter silence voicemail interview manager answer thank question date second panel check ' +
  'decision week reply wait message ask word tone phone late early name reason contract reference start salary no yes ' +
  'team process role letter promise follow hear send write keep open close again first last next before after without'
).split(' ');

const wrap = (pages: readonly PageHeadings[]) => JSON.stringify({ tag: 'en_0123456789', parts: [], pages });

test.each([
  [200, 200],
  [1000, 900],
])('keeps the list of a site of %i pages under 15 KB, with %i titles or more', (count, titles) => {
  const all = generatedPages(count);
  const kept = fitHeadings(all, wrap);
  expect(MOST_BYTES).toBeLessThanOrEqual(15_000);
  expect(sent(kept)).toBeLessThanOrEqual(15_000);
  expect(sent(kept)).toBeGreaterThan(14_900);
  expect(kept.length).toBeGreaterThanOrEqual(titles);
  expect(kept.map(({ title }) => title)).toEqual(all.slice(0, kept.length).map(({ title }) => title));
});

test('drops no title before all headings are gone', () => {
  for (const count of [200, 400, 600, 800, 1000]) {
    const kept = fitHeadings(generatedPages(count), wrap);
    expect(kept.length === count || headingsIn(kept) === 0).toBe(true);
  }
});

test('leaves the list of a small site whole', () => {
  const pages = generatedPages(50);
  expect(headingsIn(fitHeadings(pages, wrap))).toBe(headingsIn(pages));
});

test('drops deeper headings first, then the last of the longest pages, then pages from the end', () => {
  const pages = [page('/a/', [2, 3, 2, 2]), page('/b/', [2, 3])];
  const stages = new Set<string>();
  for (let most = 2000; most >= 0; most--) {
    // Without compression to speak of, so that each heading weighs the same.
    const kept = fitHeadings(pages, (some) => incompressible(some), most);
    stages.add(kept.map(({ url, headings }) => [url, ...headings.map(([id]) => id)].join(' ')).join(' | '));
  }
  expect([...stages]).toEqual([
    '/a/ 0 1 2 3 | /b/ 0 1',
    '/a/ 0 1 2 3 | /b/ 0',
    '/a/ 0 2 3 | /b/ 0',
    '/a/ 0 2 | /b/ 0',
    '/a/ 0 | /b/ 0',
    '/a/ 0 | /b/',
    '/a/ | /b/',
    '/a/',
    '',
  ]);
});

function page(url: string, levels: readonly number[]): LevelledPage {
  return { url, title: url, headings: levels.map((level, place) => ({ level, id: String(place), text: 'Text' })) };
}

/** A text whose size grows with the number of entries, and which no compression makes much smaller. */
function incompressible(pages: readonly PageHeadings[]): string {
  const entries = pages.length + headingsIn(pages);
  const random = generator(7);
  return Array.from({ length: entries * 100 }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join('');
}

/** Pages as long as the guide's: 3 to 7 headings below the title, about a third of them deeper. */
function generatedPages(count: number): LevelledPage[] {
  const random = generator(1);
  const words = (most: number): string =>
    Array.from({ length: 2 + Math.floor(random() * most) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  return Array.from({ length: count }, () => {
    const title = words(5);
    const headings = Array.from({ length: 3 + Math.floor(random() * 5) }, () => words(6)).map((text, place) => ({
      level: place > 0 && random() < 0.33 ? 3 : 2,
      id: text.replaceAll(' ', '-'),
      text,
    }));
    return { url: `/guide/${title.replaceAll(' ', '-')}/`, title, kind: 'guide', headings };
  });
}

/** Bytes of the list as a host compresses it while it sends. */
function sent(pages: readonly PageHeadings[]): number {
  return brotliCompressSync(wrap(pages), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function headingsIn(pages: readonly { readonly headings: readonly unknown[] }[]): number {
  return pages.reduce((sum, { headings }) => sum + headings.length, 0);
}

/** The same numbers from 0 to 1 each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
