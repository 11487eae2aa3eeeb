import { describe, expect, test } from 'vitest';

import { fill, missingOf } from '../../../src/service-worker/fill.ts';
import { hashOf, keyOf, type SiteFile } from '../../../src/service-worker/site-files.ts';

const BASE = '/sit-tight/';
const TEXTS: Readonly<Record<string, string>> = { 'a/': 'one', 'b/': 'two', 'c.js': 'three' };
const FILES = await Promise.all(
  Object.entries(TEXTS).map(async ([path, text]): Promise<SiteFile> => [
    path,
    await hashOf(new TextEncoder().encode(text)),
  ]),
);

/** A cache that refuses after `room` files, as a full device does. */
class MemoryCache {
  readonly held = new Map<string, Response>();
  constructor(readonly room = Infinity) {}
  keys = (): Promise<Request[]> =>
    Promise.resolve([...this.held.keys()].map((key) => new Request(`https://example.org${key}`)));
  put = (key: unknown, response: Response): Promise<void> => {
    if (this.held.size >= this.room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.held.set(String(key), response);
    return Promise.resolve();
  };
}

/** A host that has the texts, and counts what is asked. */
function hostOf(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const load = (address: string): Promise<Response> => {
    asked.push(address);
    const text = texts[address.slice(BASE.length)];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  };
  return { asked, load };
}

describe('filling the copy', () => {
  test('fetches all that is missing, each under its address and its content', async () => {
    const cache = new MemoryCache();
    expect(await fill(FILES, BASE, cache, hostOf(TEXTS).load)).toEqual({ missing: [], isFull: false });
    expect([...cache.held.keys()].sort()).toEqual(FILES.map((file) => keyOf(BASE, file)).sort());
  });

  test('fetches of another build only what has changed', async () => {
    const cache = new MemoryCache();
    await fill(FILES, BASE, cache, hostOf(TEXTS).load);
    const changed: SiteFile = ['b/', await hashOf(new TextEncoder().encode('two, and more'))];
    const host = hostOf({ ...TEXTS, 'b/': 'two, and more' });
    await fill([FILES[0] ?? changed, changed, FILES[2] ?? changed], BASE, cache, host.load);
    expect(host.asked).toEqual([`${BASE}b/`]);
  });

  test('leaves out what is not there, what is another file, and what breaks off, and gets it the next time', async () => {
    const cache = new MemoryCache();
    const broken = (address: string): Promise<Response> =>
      address.endsWith('c.js') ? Promise.reject(new TypeError('gone')) : hostOf({ 'a/': 'another' }).load(address);
    expect(new Set((await fill(FILES, BASE, cache, broken)).missing)).toEqual(new Set(FILES));
    expect(cache.held.size).toBe(0);
    expect((await fill(FILES, BASE, cache, hostOf(TEXTS).load)).missing).toEqual([]);
  });

  test('keeps what fits where there is no room for all, and says what is missing', async () => {
    const cache = new MemoryCache(1);
    const { missing, isFull } = await fill(FILES, BASE, cache, hostOf(TEXTS).load);
    expect(isFull).toBe(true);
    expect(missing).toHaveLength(2);
    expect(await missingOf(FILES, BASE, cache)).toHaveLength(2);
  });

  test('keeps a response that says nothing of how its bytes travelled', async () => {
    const cache = new MemoryCache();
    const headers = { 'content-encoding': 'br', 'content-length': '2', 'content-type': 'text/html' };
    await fill(FILES.slice(0, 1), BASE, cache, () => Promise.resolve(new Response('one', { headers })));
    const [stored] = [...cache.held.values()];
    expect(Object.fromEntries(stored?.headers ?? [])).toEqual({ 'content-type': 'text/html' });
  });
});
