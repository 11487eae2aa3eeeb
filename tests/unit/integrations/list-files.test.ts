import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { listFiles } from '../../../src/integrations/offline/list-files.ts';
import { hashOf } from '../../../src/service-worker/site-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
for (const name of [
  ...['index.html', '404.html', '_headers', 'service-worker.js', 'robots.txt', 'feed.xml', 'sitemap-0.xml'],
  ...[
    'planner/index.html',
    'planner/reasons.json',
    'check/index.html',
    'check/rules.json',
    'guide/tone/index.html',
    'guide/all/index.html',
    'offline/index.html',
    '_astro/a.js',
  ],
  ...['embed/planner/index.html', 'share/tone.png', 'icons/192.png', 'holidays/GB.json', 'holidays/all.json'],
  ...['pagefind/pagefind.js', 'templates/words.json', 'about/index.html'],
]) {
  put(name, name);
}
afterAll(() => rmSync(folder, { recursive: true }));

test('lists by address what is read offline, the planner and what it needs first, and nothing else', async () => {
  const { files, essential, base } = await listFiles(folder, '/sit-tight/');
  const paths = files.map(([name]) => name);
  expect(base).toBe('/sit-tight/');
  expect(paths.slice(0, essential).sort()).toEqual([
    '',
    '_astro/a.js',
    'holidays/all.json',
    'offline/',
    'planner/',
    'planner/reasons.json',
    'templates/words.json',
  ]);
  expect(paths.slice(essential)).toEqual([
    'guide/tone/',
    'check/',
    'check/rules.json',
    'pagefind/pagefind.js',
    'about/',
    'guide/all/',
  ]);
});

test('names a content as the worker will when it has fetched it', async () => {
  const { files } = await listFiles(folder, '/');
  const [, hash] = files.find(([path]) => path === 'about/') ?? [];
  expect(hash).toBe(await hashOf(readFileSync(path.join(folder, 'about/index.html'))));
});

test('names another content by another hash, and the same by the same', async () => {
  const before = new Map((await listFiles(folder, '/')).files);
  put('about/index.html', 'changed');
  const after = new Map((await listFiles(folder, '/')).files);
  expect([...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name)).toEqual(['about/']);
});
