import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterEach, expect, test } from 'vitest';

import type { HeadingsFile } from '../../../src/components/search/headings-file.ts';
import { withLoudFailures } from '../../../src/integrations/search-index/loud-failures.ts';
import { openIndex } from '../../../src/integrations/search-index/open-index.ts';

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

test('leaves only the files that the search asks for, and names those that every search needs', async () => {
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

test('lets the script say that a part of the index did not load', async () => {
  const { folder } = await indexOf({ '/guide/tone/': page('kind:guide', '<h1>Tone</h1>') });
  const script = await readFile(join(folder, 'pagefind.js'), 'utf8');
  expect(script).toMatch(/"load_index_chunk"\)\);/);
  expect(() => withLoudFailures(script)).toThrow('0 dropped errors');
});

test('the same pages in the same order make the same files', async () => {
  const pages = { '/b/': page('', '<h1>Later</h1>'), '/a/': page('', '<h1>Sooner</h1>') };
  const [one, other] = [await indexOf(pages), await indexOf(pages)];
  expect(await readdir(other.folder, { recursive: true })).toEqual(await readdir(one.folder, { recursive: true }));
});

test('finds nothing in the styles of a page, and all that stands behind them', async () => {
  const styled = '<style>@property --a { syntax: "<length>"; } .hidden {}</style><h1 id="seen">Seen</h1>';
  const { folder } = await indexOf({ '/a/': page('', styled) });
  const [fragment] = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pf_fragment'));
  const text = gunzipSync(await readFile(join(folder, String(fragment)))).toString();
  expect(text).toContain('Seen');
  expect(text).not.toMatch(/hidden|syntax/);
});

test('refuses a site without pages', async () => {
  await expect(indexOf({})).rejects.toThrow('The search index could not be built');
});

async function indexOf(pages: Record<string, string>): Promise<{ readonly folder: string; readonly pages: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  made.push(folder);
  const index = await openIndex();
  for (const [address, html] of Object.entries(pages)) index.add(address, html);
  return { folder, pages: await index.write(folder) };
}

function page(filter: string, body: string): string {
  const kind = filter === '' ? '' : ` data-pagefind-filter="${filter}"`;
  return `<!doctype html><html lang="en"><body><main data-pagefind-body${kind}>${body}</main></body></html>`;
}

async function headingsOf(folder: string): Promise<HeadingsFile> {
  return JSON.parse(await readFile(join(folder, 'headings.json'), 'utf8')) as HeadingsFile;
}
