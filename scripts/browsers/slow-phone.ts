import type { Browser, Page } from '@playwright/test';
import { defaultConfig } from 'lighthouse';

/** Opens an empty page on the phone and the slow 4G of Lighthouse's defaults, with nothing in its cache. */
export async function openOnSlowPhone(browser: Browser): Promise<Page> {
  const { throttling, screenEmulation: { width = 412, height = 823 } = {} } = defaultConfig.settings ?? {};
  // The copy that the worker fetches behind a page is not part of the page.
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: throttling?.requestLatencyMs ?? NaN,
    // In bytes a second.
    downloadThroughput: ((throttling?.downloadThroughputKbps ?? NaN) * 1024) / 8,
    uploadThroughput: ((throttling?.uploadThroughputKbps ?? NaN) * 1024) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttling?.cpuSlowdownMultiplier ?? NaN });
  return page;
}
