/*
 * The service worker: stores a copy of the site on the device, and answers from it where the network does not.
 * docs/offline.md says what it does, docs/decisions/0010 why it is our own.
 */
import { answererOf, answerFile, answerHolidays, answerPage, fromNetwork, type Means } from './answer.ts';
import { fill, missingOf, type Filling } from './fill.ts';
import type { SavedFiles } from './saved-files.ts';
import { cacheName, keyOf } from './site-files.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

const { base, essential, files } = worker.SITE;
const hashes = new Map(files);
const paths: ReadonlySet<string> = new Set(hashes.keys());
const opened = (): Promise<Cache> => caches.open(cacheName(base));

/** Milliseconds that a reader waits for the network while there is a copy: for a page, and for a file that a page needs. */
const PAGE_PATIENCE = 5_000;
const FILE_PATIENCE = 3_000;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', answer);
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data === 'use') event.waitUntil(worker.skipWaiting());
  if (data === 'fill') event.waitUntil(fillUp());
  if (data === 'tell') event.waitUntil(listSavedFiles().then((saved) => ports[0]?.postMessage(saved)));
});

/**
 * Fails where an essential file can't be had: the browser then tries again at the next page, and what has been fetched
 * stays stored. A full device is no failure, for no trying again would help: what is there then serves.
 */
async function install(): Promise<void> {
  if (savesData()) throw new Error('This reader saves data: another time.');
  const cache = await opened();
  const { missing, isFull } = await fill(files.slice(0, essential), base, cache);
  if (isFull) return;
  if (missing.length > 0) throw new Error(`Not to be had: ${missing.map(([path]) => path).join(', ')}`);
  await fill(files.slice(essential), base, cache);
}

/** Drops what only older builds need, once this one serves. */
async function takeOver(): Promise<void> {
  const cache = await opened();
  const wanted = new Set(files.map((file) => keyOf(base, file)));
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (!wanted.has(pathname + search)) await cache.delete(request);
  }
  // A browser starts a worker before it asks for a page; so it asks meanwhile.
  if ('navigationPreload' in worker.registration) await worker.registration.navigationPreload.enable();
  await worker.clients.claim();
}

let filling: Promise<Filling> | null = null;

/** Fetches what is missing: left out at first, lost since, or refused when there was no room. */
function fillUp(): Promise<Filling | null> {
  if (savesData()) return Promise.resolve(null);
  filling ??= opened()
    .then((cache) => fill(files, base, cache))
    .finally(() => (filling = null));
  return filling;
}

/** What the offline page asks for: the number of files that are stored, and the paths of those that are not. */
async function listSavedFiles(): Promise<SavedFiles> {
  const missing = await missingOf(files, base, await opened());
  return { saved: files.length - missing.length, missing: missing.map(([path]) => path) };
}

function answer(event: FetchEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith(base)) return;
  // Pagefind adds `?ts=` to the first file of its index; whatever follows the path, the file is the same.
  const path = pathname.slice(base.length);
  const kind = answererOf(path, request.mode === 'navigate', paths);
  const means: Means = {
    paths,
    copyOf: async (wanted) => {
      const hash = hashes.get(wanted);
      if (hash === undefined) return undefined;
      // Opening the cache would bring it back where the reader has erased it.
      return caches.match(keyOf(base, [wanted, hash]), { cacheName: cacheName(base) });
    },
    network: () => fromNetwork(event.preloadResponse, () => fetch(request)),
    patience: () => new Promise((resolve) => setTimeout(resolve, kind === 'page' ? PAGE_PATIENCE : FILE_PATIENCE)),
  };
  if (kind === 'page') event.respondWith(answerPage(path, base, means));
  if (kind === 'file') event.respondWith(answerFile(path, means));
  if (kind === 'holidays') event.respondWith(answerHolidays(path, means));
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
