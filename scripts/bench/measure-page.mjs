/* global document, MutationObserver -- what observe() is handed to the page as runs there */
import { brotliBytes } from '../page-weight.mjs';
import { medianOf } from './median.mjs';
import { openPhone } from './slow-phone.mjs';

/**
 * What loading a page costs: medians of its runs. Times in milliseconds, sizes in bytes.
 *
 * @typedef {object} PageFigures
 * @property {number} requests
 * @property {Record<string, number>} bytes by type, and `all`
 * @property {number} parsed script as it is parsed, unpacked, inline script included
 * @property {number} inline Brotli bytes of the scripts that stand in the page itself
 * @property {number} fcp
 * @property {number} lcp
 * @property {number} tbt
 * @property {number} cls
 * @property {number | undefined} usable when the last island answers to a reader; nothing where there is none
 */

/**
 * Loads pages on the slow phone, each time as a first visit. They take turns, so that whatever else the machine does
 * meets all of them alike.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly { server: { address: string, sent: import('./brotli-server.mjs').Sent[] }, path: string }[]} pages
 * @param {number} runs
 * @returns {Promise<PageFigures[]>} in the order of the pages
 */
export async function measurePages(browser, pages, runs) {
  // A browser is slower at its first pages than at all later ones.
  for (const page of pages) await load(browser, page);
  const loads = pages.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, page] of pages.entries()) loads[index].push(await load(browser, page));
  }
  const scripts = [];
  for (const page of pages) scripts.push(await weighScripts(browser, page));
  return loads.map((ofPage, index) => ({ ...mediansOf(ofPage), ...scripts[index] }));
}

function mediansOf(loads) {
  const median = (pick) => medianOf(loads.map(pick));
  return {
    requests: median(({ sent }) => sent.length),
    bytes: bytesByType(loads[0].sent),
    fcp: median(({ times }) => times.fcp),
    lcp: median(({ times }) => times.lcp),
    tbt: median(({ times }) => times.tbt),
    cls: median(({ times }) => times.cls),
    usable: loads[0].times.usable === undefined ? undefined : median(({ times }) => times.usable),
  };
}

/** @param {import('./brotli-server.mjs').Sent[]} sent */
export function bytesByType(sent) {
  const bytes = { all: 0 };
  for (const { type, bytes: size } of sent) {
    bytes.all += size;
    bytes[type] = (bytes[type] ?? 0) + size;
  }
  return bytes;
}

async function load(browser, { server, path }) {
  const { page, close } = await openPhone(browser);
  await page.addInitScript(observe);
  server.sent.length = 0;
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  const times = await page.evaluate(() => globalThis.observed());
  const sent = [...server.sent];
  await close();
  return { sent, times };
}

/** Runs in the page: keeps what the browser says of its painting, shifting and long tasks, and when islands came alive. */
function observe() {
  const seen = { 'largest-contentful-paint': [], 'layout-shift': [], longtask: [] };
  for (const type of Object.keys(seen)) {
    const observer = new PerformanceObserver((list) => seen[type].push(...list.getEntries()));
    observer.observe({ type, buffered: true });
  }
  let usable;
  // Astro takes `ssr` from an island once its script has run, and the planner its `data-props`.
  new MutationObserver(() => {
    if (document.querySelector('astro-island[ssr], #planner[data-props]') === null) usable = performance.now();
  }).observe(document, { subtree: true, attributeFilter: ['ssr', 'data-props'] });
  globalThis.observed = () => {
    const fcp = performance.getEntriesByName('first-contentful-paint')[0].startTime;
    const sum = (entries, pick) => entries.reduce((total, entry) => total + Math.max(0, pick(entry)), 0);
    return {
      fcp,
      lcp: seen['largest-contentful-paint'].at(-1).startTime,
      // A task blocks for what it takes beyond 50 ms (web.dev/articles/tbt); one that painted first had begun before.
      tbt: sum(seen.longtask, ({ startTime, duration }) => Math.min(duration, startTime + duration - fcp) - 50),
      usable,
      cls: sum(seen['layout-shift'], ({ value, hadRecentInput }) => (hadRecentInput ? 0 : value)),
    };
  };
}

/** The scripts that the page runs, and those in it; without slowness, for that changes nothing of them. */
async function weighScripts(browser, { server, path }) {
  const { page, devtools, close } = await openPhone(browser, { fast: true });
  let parsed = 0;
  devtools.on('Debugger.scriptParsed', ({ url, length }) => {
    if (url.startsWith('http')) parsed += length;
  });
  await devtools.send('Debugger.enable');
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src], [type$=json])')].map(({ textContent }) => textContent).join('\n'),
  );
  await close();
  return { parsed, inline: inline === '' ? 0 : brotliBytes(inline) };
}
