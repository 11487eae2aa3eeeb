import { expect, test } from 'vitest';

import { cacheName } from '../../../src/service-worker/site-files.ts';
import { eraseCopy } from '../../../src/storage/erase/erase-copy.ts';

test('erasing takes the worker and the caches of this site, and leaves those of others', async () => {
  const names = new Set([cacheName('/'), cacheName('/sit-tight/'), 'others', 'sit-tight.files']);
  const calls: string[] = [];
  const registration = { unregister: () => Promise.resolve(calls.push('unregister') > 0) };
  await eraseCopy(() => ({
    workers: { getRegistration: () => Promise.resolve(registration as unknown as ServiceWorkerRegistration) },
    caches: {
      keys: () => Promise.resolve([...names]),
      delete: (name) => Promise.resolve(calls.push(`delete ${name}`) > 0 && names.delete(name)),
    },
  }));
  expect(calls[0]).toBe('unregister');
  expect([...names]).toEqual(['others', 'sit-tight.files']);
});

test('erasing takes the caches also where no worker is there', async () => {
  const deleted: string[] = [];
  await eraseCopy(() => ({
    workers: { getRegistration: () => Promise.resolve(undefined) },
    caches: {
      keys: () => Promise.resolve([cacheName('/')]),
      delete: (name) => Promise.resolve(deleted.push(name) > 0),
    },
  }));
  expect(deleted).toEqual([cacheName('/')]);
});

test('erasing where the browser has neither is no error', async () => {
  await expect(
    eraseCopy(() => {
      throw new DOMException('Denied', 'SecurityError');
    }),
  ).resolves.toBeUndefined();
});
