import { ALL_CACHES } from './all-caches.ts';

/** As much of the browser's cache storage and of its workers as is used here. */
export interface CopyPlaces {
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'>;
}

/**
 * Takes the copy of the site off the device, and first the worker that keeps it, which would fill it again. Both come
 * back with the next page that somebody opens here. Where the browser gives neither, there is nothing to erase.
 */
export async function eraseCopy(places: () => CopyPlaces): Promise<void> {
  try {
    const { caches, workers } = places();
    await (await workers.getRegistration())?.unregister();
    const ours = (await caches.keys()).filter((name) => ALL_CACHES.some(({ pattern }) => pattern.test(name)));
    await Promise.all(ours.map((name) => caches.delete(name)));
  } catch {
    // Workers and caches are missing or forbidden, and then there is no copy either.
  }
}
