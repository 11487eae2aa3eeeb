import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { writeIndex } from '../../../src/search/build.ts';
import { readPage } from '../../../src/search/read-page.ts';
import type { HeadingsFile } from '../../../src/search/types.ts';

const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('lists the titles and headings of the pages that take part, guide before templates', async () => {
  const { folder, pages } = await indexOf({
    '/templates/call/': page('kind:template', '<h1>By phone</h1><p>Hello</p>'),
    '/guide/tone/': page('kind:guide', '<h1>Tone</h1><h2 id="calm">Stay calm</h2><p id="other">Text</p><h2>No id</h2>'),
    '/about/': page('', '<h1>About &lt;us&gt; &amp; you</h1>'),
    '/search/': '<!doctype html><html lang="en"><body><main><h1>Search</h1></main></body></html>',
  });
  expect(pages).toBe(3);
  expect((await headingsOf(folder)).pages).toEqual([
    { url: '/guide/tone/', title: 'Tone', kind: 'guide', headings: [['calm', 'Stay calm']] },
    { url: '/templates/call/', title: 'By phone', kind: 'template', headings: [] },
    { url: '/about/', title: 'About <us> & you', headings: [] },
  ]);
});

test('writes only the files that the search asks for, and names those that every search needs', async () => {
  const { folder } = await indexOf({ '/guide/tone/': page('kind:guide', '<h1>Tone</h1>') });
  const { parts, tag } = await headingsOf(folder);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'));
  expect(files.map((name) => name.replace(/en_[0-9a-f]+/, 'en_hash').replaceAll('\\', '/')).sort()).toEqual([
    'filter/en_hash.pf_filter',
    'fragment/en_hash.pf_fragment',
    'headings.json',
    'index/en_hash.pf_index',
    'pagefind-entry.json',
    'pagefind.en_hash.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  expect(parts).toContain(`pagefind-entry.json?ts=${tag}`);
  for (const part of parts) expect(files).toContain(part.replace(/\?.*/, ''));
});

test('the same pages make the same files, and other words another tag', async () => {
  const pages = { '/b/': page('', '<h1>Later</h1>'), '/a/': page('', '<h1>Sooner</h1>') };
  const [one, other, changed] = [
    await indexOf(pages),
    await indexOf(pages),
    await indexOf({ ...pages, '/a/': page('', '<h1>Sooner</h1><p>More</p>') }),
  ];
  expect(await readdir(other.folder, { recursive: true })).toEqual(await readdir(one.folder, { recursive: true }));
  const tags = await Promise.all([one, other, changed].map(async ({ folder }) => (await headingsOf(folder)).tag));
  expect(tags[1]).toBe(tags[0]);
  expect(tags[2]).not.toBe(tags[0]);
});

test('refuses a site without pages', async () => {
  await expect(indexOf({})).rejects.toThrow('The search index could not be built');
});

test.each([
  ['a style', '<style>.hidden {}</style><p>Seen</p>', 'Seen'],
  ['what is to be ignored, with all that is in it', '<div data-pagefind-ignore><p>No</p><br></div><p>Seen</p>', 'Seen'],
  ['a label', '<p class="small label">Guide</p><p>Seen</p>', 'Seen'],
  ['no word with "label" in its class name', '<p class="labels">Seen</p>', 'Seen'],
])('leaves out %s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

test.each([
  [
    'a term and its description',
    '<dl><dt>The note</dt><dd>The thanks.</dd><dt>Later</dt></dl>',
    'The note The thanks. Later',
  ],
  ['words in elements that touch', '<span>Thu</span><span>5</span><span>March</span>', 'Thu 5 March'],
  ['a link behind a word', 'under<a href="/">CC BY</a>, and more', 'under CC BY, and more'],
  ['signs around a link', '(<a>a</a>) “<em>b</em>”', '(a) “b”'],
])('glues no words together in %s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

test('keeps text as text', () => {
  expect(readPage('/a/', page('', '<p>&lt;b&gt; &amp;amp;</p>'))?.content).toContain('&lt;b&gt; &amp;amp;');
});

async function indexOf(pages: Record<string, string>): Promise<{ readonly folder: string; readonly pages: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  made.push(folder);
  const built = Object.entries(pages).map(([address, html]) => ({ address, html }));
  return { folder, pages: await writeIndex(built, [], folder) };
}

function page(filter: string, body: string): string {
  const kind = filter === '' ? '' : ` data-pagefind-filter="${filter}"`;
  return `<!doctype html><html lang="en"><body><main data-pagefind-body${kind}>${body}</main></body></html>`;
}

function textOf(body: string): string {
  return (readPage('/a/', page('', body))?.content ?? '').replace(/<[^>]*>/g, '').trim();
}

async function headingsOf(folder: string): Promise<HeadingsFile> {
  return JSON.parse(await readFile(join(folder, 'headings.json'), 'utf8')) as HeadingsFile;
}
