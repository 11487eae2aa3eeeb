import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import type { HeadingsFile } from '../../../src/components/search/headings-file.ts';
import { buildIndex } from '../../../src/integrations/search-index/build-index.ts';
import { withLoudFailures } from '../../../src/integrations/search-index/loud-failures.ts';

const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('lists the titles and headings of the pages that take part, guide before templates', async () => {
  const site = await siteOf({
    'templates/call/': page('kind:template', '<h1>By phone</h1><p>Hello</p>'),
    'guide/tone/': page('kind:guide', '<h1>Tone</h1><h2 id="calm">Stay calm</h2><p id="other">Text</p><h2>No id</h2>'),
    'about/': page('', '<h1>About &lt;us&gt; &amp; you</h1>'),
    'search/': '<!doctype html><html lang="en"><body><main><h1>Search</h1></main></body></html>',
  });
  expect(await buildIndex(site)).toBe(3);
  expect((await headingsOf(site)).pages).toEqual([
    { url: '/guide/tone/', title: 'Tone', kind: 'guide', headings: [['calm', 'Stay calm']] },
    { url: '/templates/call/', title: 'By phone', kind: 'template', headings: [] },
    { url: '/about/', title: 'About <us> & you', headings: [] },
  ]);
});

test('leaves only the files that the search asks for, and names those that every search needs', async () => {
  const site = await siteOf({ 'guide/tone/': page('kind:guide', '<h1>Tone</h1>') });
  await buildIndex(site);
  const { parts, tag } = await headingsOf(site);
  const files = (await readdir(join(site, 'pagefind'), { recursive: true })).filter((name) => name.includes('.'));
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
  const site = await siteOf({ 'guide/tone/': page('kind:guide', '<h1>Tone</h1>') });
  await buildIndex(site);
  const script = await readFile(join(site, 'pagefind', 'pagefind.js'), 'utf8');
  expect(script).toMatch(/"load_index_chunk"\)\);/);
  expect(() => withLoudFailures(script)).toThrow('0 dropped errors');
});

test('refuses a site without pages', async () => {
  await expect(buildIndex(await siteOf({}))).rejects.toThrow('The search index could not be built');
});

async function siteOf(pages: Record<string, string>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  made.push(site);
  for (const [path, html] of Object.entries(pages)) {
    const file = join(site, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  return site;
}

function page(filter: string, body: string): string {
  const kind = filter === '' ? '' : ` data-pagefind-filter="${filter}"`;
  return `<!doctype html><html lang="en"><body><main data-pagefind-body${kind}>${body}</main></body></html>`;
}

async function headingsOf(site: string): Promise<HeadingsFile> {
  return JSON.parse(await readFile(join(site, 'pagefind', 'headings.json'), 'utf8')) as HeadingsFile;
}
