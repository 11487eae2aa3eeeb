import { expect } from 'vitest';

import { journey, network } from './journey.ts';
import { planLines } from './plan-steps.ts';
import { waitFor } from './wait-for.ts';

journey('after one visit, all of it works without a network', async ({ reader }) => {
  await reader.open('guide/');
  await waitFor('the worker to save the site', () =>
    reader.tab.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'),
  );
  await waitFor('the last file to be saved', () =>
    reader.tab.evaluate(async () => {
      const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().some(({ url }) => url.includes('/guide/tone/'));
    }),
  );
  await network.off();
  try {
    await reader.open('guide/silence/');
    expect(await reader.text({ role: 'heading', name: /.+/, css: 'h1' })).not.toBe('Reading offline');
    await reader.open('planner/#interview=2026-03-05&reply=2026-03-10&region=NZ');
    expect((await planLines(reader)).length).toBeGreaterThan(0);
    await reader.open('guide/no-such-page/');
    expect(await reader.text({ css: 'h1' })).toBe('Reading offline');
  } finally {
    await network.on();
  }
});
