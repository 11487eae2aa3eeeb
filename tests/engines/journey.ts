import { afterAll, beforeAll, expect, inject, test as base } from 'vitest';

import { findEngine, type Engine } from '../../scripts/browsers/find-engines.ts';
import { serveFolder } from '../../scripts/site/static-server.ts';
import { launchChromium, launchFirefox } from './browser/puppeteer.ts';
import type { Browser } from './browser/tab.ts';
import { launchWebKit } from './browser/webkit.ts';
import './provided.ts';
import { Reader } from './reader.ts';

const LAUNCH: Readonly<Record<Engine, () => Promise<Browser>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
};

/** The engine that this run is in. */
export const engine = inject('engine');
const isInstalled = findEngine(engine) !== undefined;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>> | null = null;
let address = '';

beforeAll(async () => {
  if (!isInstalled) return;
  await network.on();
  browser = await LAUNCH[engine]();
});
afterAll(async () => {
  await (browser as Browser | undefined)?.close();
  await network.off();
});

/** The site's server, which a journey can take away. */
export const network = {
  off: async (): Promise<void> => {
    await server?.close();
    server = null;
  },
  on: async (): Promise<void> => {
    if (server) return;
    const port = address === '' ? 0 : Number(new URL(address).port);
    server = await serveFolder({ folder: inject('siteFolder'), base: process.env.BASE_PATH, port });
    ({ address } = server);
  },
};

const withReader = base.extend<{ reader: Reader }>({
  // Vitest wants to see which fixtures this one needs.
  // eslint-disable-next-line no-empty-pattern -- it needs none
  reader: async ({}, use) => {
    const tab = await browser.newTab();
    const reader = new Reader(tab, address);
    await use(reader);
    const faults = await reader.everyFault();
    await tab.close();
    expect(faults).toEqual([]);
  },
});

/**
 * A test with a reader in a tab that shares nothing with those before; nothing may go wrong in it unseen. Skipped in an
 * engine that is not installed.
 */
export const journey = withReader.skipIf(!isInstalled) as typeof withReader;
