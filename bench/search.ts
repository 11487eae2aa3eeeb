import { chromium, type Browser } from '@playwright/test';

import { BROWSER_ARGS, findOrInstallBrowser } from '../scripts/browsers/find-browser.ts';
import { openOnSlowPhone } from '../scripts/browsers/slow-phone.ts';
import { kilobytes, medianOf, ratio, table, type Part } from './report.ts';
import { GUIDE_PAGE, serveSites } from './serve-sites.ts';
import { plainAstro } from './sites/plain-astro.ts';
import type { SearchParts } from './sites/site.ts';

const RUNS = 5;

/** Typed at once; its heading is on a guide page. The keys then complete it. */
const IN_A_HEADING = 'morn';
const FURTHER_KEYS = 'ing';

/** A name in the text of guide pages that is in no heading. */
const IN_THE_TEXT = 'okafor';

/** Milliseconds: longer than a request takes on the slow line, Pagefind's largest file included. */
const QUIET = 2000;

const HEADER = ['', 'Requests', 'KB', 'KB ×', 'Hit in a heading', '×', 'Hit in the text', '×', 'Each key after', '×'];

/** What a first search costs, here and elsewhere: from opening it to the first hit, and each key after. */
export async function measureSearch(folder: string, quick: boolean): Promise<Part> {
  const sites = await serveSites(folder);
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...BROWSER_ARGS] });
  const figures = [];
  for (const [site, address] of sites) {
    console.error(`Searching ${site.name} …`);
    figures.push({ site, ...(await measure(browser, address, site.search, quick ? 1 : RUNS)) });
  }
  await browser.close();

  const own = figures[0];
  const defaultUi = figures.find(({ site }) => site === plainAstro);
  if (!own || !defaultUi) throw new Error('No search was measured.');
  return {
    markdown: table(
      HEADER,
      figures.map(({ site, requests, bytes, ...times }) => [
        site.name,
        requests.toFixed(0),
        kilobytes(bytes),
        ratio(bytes, own.bytes),
        ...(['heading', 'text', 'key'] as const).flatMap((at) => [times[at].toFixed(0), ratio(times[at], own[at])]),
      ]),
    ),
    budgets: [{ what: 'First hit, to the Default UI’s', most: 1, found: own.heading / defaultUi.heading }],
  };
}

/** Medians: bytes of bodies, and milliseconds. `key` includes the pause that waits for another key. */
async function measure(browser: Browser, address: string, parts: SearchParts, runs: number) {
  const inText = [];
  const inHeading = [];
  for (let run = 0; run < runs; run++) {
    inText.push(await search(browser, address, parts, IN_THE_TEXT));
    inHeading.push(await search(browser, address, parts, IN_A_HEADING, FURTHER_KEYS));
  }
  return {
    bytes: medianOf(inHeading.map(({ bytes }) => bytes)),
    requests: medianOf(inHeading.map(({ requests }) => requests)),
    heading: medianOf(inHeading.map(({ firstHit }) => firstHit)),
    text: medianOf(inText.map(({ firstHit }) => firstHit)),
    key: medianOf(inHeading.flatMap(({ keys }) => keys)),
  };
}

async function search(browser: Browser, address: string, parts: SearchParts, words: string, furtherKeys = '') {
  const page = await openOnSlowPhone(browser);
  await page.goto(address + GUIDE_PAGE, { waitUntil: 'networkidle' });
  // Now what answers to the key or the field has started, too.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const sent: Promise<{ responseBodySize: number }>[] = [];
  page.on('requestfinished', (request) => {
    // Browsers fetch the icon for themselves.
    if (!request.url().includes('/favicon')) sent.push(request.sizes());
  });

  const firstHit = await timeOf(async () => {
    if ('key' in parts.open) await page.keyboard.press(parts.open.key);
    else await page.focus(parts.open.focus);
    await page.locator(`${parts.field}:focus`).waitFor();
    await page.keyboard.insertText(words);
    await page.locator(parts.hit).first().waitFor();
  });
  // On the slow line a file asks for the next within QUIET milliseconds.
  for (let before = -1; before < sent.length;) {
    before = sent.length;
    await page.waitForTimeout(QUIET);
  }
  const sizes = await Promise.all(sent);

  const keys: number[] = [];
  for (let count = 1; count <= furtherKeys.length; count++) {
    const typed = words + furtherKeys.slice(0, count);
    const answer = page.locator(parts.status).filter({ hasText: typed, hasNotText: /searching|looking/i });
    keys.push(
      await timeOf(() => page.keyboard.press(typed.slice(-1)).then(() => answer.waitFor({ state: 'attached' }))),
    );
  }
  await page.context().close();
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  return { firstHit, keys, requests: sizes.length, bytes };
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
