import { chromium } from '@playwright/test';

import { findBrowser } from '../find-browser.mjs';

/** A phone's screen, as wide as those of today. */
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/**
 * Lighthouse's slow 4G: a round trip of 150 ms, 1.6 Mbit/s down and 750 kbit/s up. Chromium delays whole requests and
 * knows nothing of connections, so Lighthouse gives it 3.75 round trips for each and nine tenths of the rates
 * (lighthouse/core/config/constants.js, mobileSlow4G). Latency in milliseconds, rates in bytes a second.
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** How many times slower the processor is than this machine's. */
export const SLOWER = 4;

/** Starts Chromium. @returns {Promise<import('@playwright/test').Browser>} */
export function startBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser to measure with. Run `npm test` once, which gets one.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: ['--disable-background-networking', ...asRoot] });
}

/**
 * Opens an empty page on the slow phone, with nothing in its cache.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ fast?: boolean }} [options] `fast` leaves network and processor as they are
 */
export async function openPhone(browser, { fast = false } = {}) {
  // The copy that the worker fetches behind a page is not part of the page.
  const context = await browser.newContext({ ...SCREEN, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (!fast) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  return { page, devtools, close: () => context.close() };
}
