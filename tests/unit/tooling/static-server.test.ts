import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { serveFolder } from '../../../scripts/site/static-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
mkdirSync(path.join(folder, 'guide'));
writeFileSync(path.join(folder, 'index.html'), 'home');
writeFileSync(path.join(folder, 'guide/index.html'), 'guide');
writeFileSync(path.join(folder, '404.html'), 'not here');
writeFileSync(path.join(folder, '_headers'), '/*\n  X-Of-All: all\n/guide/*\n  Cache-Control: public, max-age=60\n');

const atRoot = await serveFolder({ folder });
const atSubPath = await serveFolder({ folder, base: '/sub' });

afterAll(async () => {
  await Promise.all([atRoot.close(), atSubPath.close()]);
  rmSync(folder, { recursive: true });
});

it.each([
  ['', 200, 'home'],
  ['guide/', 200, 'guide'],
  ['guide/?from=mail', 200, 'guide'],
  ['nothing', 404, 'not here'],
  ['nothing/', 404, 'not here'],
  ['%E0%A4%A', 404, 'not here'],
  ['_headers', 404, 'not here'],
])('answers /%s with status %i', async (address, status, text) => {
  for (const site of [atRoot, atSubPath]) {
    const response = await fetch(site.address + address);
    expect([response.status, await response.text()]).toEqual([status, text]);
  }
});

it('sends an address without its slash on to the one with it', async () => {
  const response = await fetch(`${atSubPath.address}guide?from=mail`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/sub/guide/?from=mail']);
});

it.each([
  ['', 'all', 'no-cache'],
  ['guide/', 'all', 'public, max-age=60'],
  ['guide/nothing', 'all', 'public, max-age=60'],
  ['nothing', 'all', 'no-cache'],
])('sends the headers that the site asks for with /%s', async (address, all, cacheControl) => {
  for (const site of [atRoot, atSubPath]) {
    const { headers } = await fetch(site.address + address);
    expect([headers.get('x-of-all'), headers.get('cache-control')]).toEqual([all, cacheControl]);
  }
});

it('answers nothing outside the path that the site was built for', async () => {
  expect((await fetch(new URL('/guide/', atSubPath.address))).status).toBe(404);
});

it('takes the next port when the one asked for is taken', async () => {
  const port = Number(new URL(atRoot.address).port);
  const other = await serveFolder({ folder, port });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  await other.close();
});
