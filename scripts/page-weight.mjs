/**
 * Weighs pages of the built site as a browser asks for them on a first visit: `node scripts/page-weight.mjs [path ...]`,
 * /planner/ if no path is given. The planner is weighed once more after it has shown a plan.
 */
import './require-node.mjs';

import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

import { chromium } from '@playwright/test';

import { findOrInstallBrowser } from './find-browser.mjs';
import { ROOT } from './run-tool.mjs';
import { serveFolder } from './static-server.mjs';

/** What Playwright calls a kind of request, and what it is called here; anything else is `other`. */
const KINDS = { document: 'document', script: 'script', stylesheet: 'style', fetch: 'data', xhr: 'data' };

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const paths = process.argv.length > 2 ? process.argv.slice(2) : ['/planner/'];
  const acts = { '/planner/': showPlan };
  for (const { path, before, after } of await weighPages(paths.map((path) => ({ path, act: acts[path] })))) {
    console.log(`${path}, brotli bytes`);
    console.table({ 'before anything is done': row(before), ...(after && { 'once a plan is shown': row(after) }) });
    for (const file of (after ?? before).files) console.log(`${String(file.bytes).padStart(7)}  ${file.address}`);
  }
}

/**
 * Opens each page in a browser that has nothing yet, and adds up what it asks for.
 *
 * @param {{ path: string, act?: (page: import('@playwright/test').Page) => Promise<unknown> }[]} pages their paths within
 *   the site, and what to do there before weighing again
 * @param {string} [folder] the built site
 * @returns {Promise<{ path: string, before: Weight, after: Weight | null }[]>} `after` holds all since the page was opened
 */
export async function weighPages(pages, folder = `${ROOT}dist`) {
  const site = await serveFolder({ folder });
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    // Chromium's sandbox does not start for root.
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const weighed = [];
    for (const page of pages) weighed.push(await weighPage(browser, site.address, page));
    return weighed;
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * Fills in the planner's two questions and waits for the plan with its steps and reasons.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function showPlan(page) {
  await page.getByRole('button', { name: 'Today' }).click();
  await page.getByLabel("They didn't say").check();
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await page.locator('li[data-step] .why').first().waitFor();
}

async function weighPage(browser, address, { path, act }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const responses = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(new URL(path.replace(/^\//, ''), address).href, { waitUntil: 'networkidle' });
    const before = await weightOf(responses);
    if (!act) return { path, before, after: null };
    await act(page);
    await page.waitForLoadState('networkidle');
    return { path, before, after: await weightOf(responses) };
  } finally {
    await context.close();
  }
}

/**
 * @typedef {object} Weight
 * @property {number} requests
 * @property {number} bytes after brotli at quality 11, as a host serves files that were compressed beforehand
 * @property {Record<'document' | 'script' | 'style' | 'data' | 'other', number>} byKind the bytes of each kind
 * @property {{ address: string, kind: string, bytes: number }[]} files in the order in which they came
 */

/**
 * Adds up what a page asked for.
 *
 * @param {readonly import('@playwright/test').Response[]} responses
 * @returns {Promise<Weight>}
 */
export async function weightOf(responses) {
  const files = [];
  for (const response of responses) {
    const { pathname } = new URL(response.url());
    const kind = KINDS[response.request().resourceType()] ?? 'other';
    // A redirect has no body.
    const body = response.status() < 300 ? await response.body() : Buffer.alloc(0);
    files.push({ address: pathname, kind, bytes: body.length === 0 ? 0 : brotliBytes(body) });
  }
  const byKind = { document: 0, script: 0, style: 0, data: 0, other: 0 };
  for (const { kind, bytes } of files) byKind[kind] += bytes;
  return { requests: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), byKind, files };
}

/**
 * What a file weighs once compressed as a host does it beforehand.
 *
 * @param {string | Buffer} body
 * @returns {number} bytes
 */
export function brotliBytes(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function row({ requests, bytes, byKind }) {
  return { requests, 'all bytes': bytes, ...byKind };
}
