/*
 * The worker that ends all workers: published in place of the other (docs/offline.md), it takes the copies off the
 * device and then itself. Open pages stay as they are, and ask the network from their next file on.
 */
import { cacheName } from './site-files.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(cacheName(worker.SITE.base)), worker.registration.unregister()]));
});
