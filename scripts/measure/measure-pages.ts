/**
 * Weighs pages of the built site as a browser asks for them on a first visit: `npm run measure:pages -- / /planner/`,
 * or /planner/ if no path is given. The planner is weighed once more after it has shown a plan.
 */
import { chromium, type Response } from '@playwright/test';

import { BROWSER_ARGS, findOrInstallBrowser } from '../browsers/find-browser.ts';
import { showPlan, weightOf, type Weight } from './page-weight.ts';
import { ROOT } from '../run-tool.ts';
import { serveFolder } from '../site/static-server.ts';

const paths = process.argv.length > 2 ? process.argv.slice(2) : ['/planner/'];

const site = await serveFolder({ folder: `${ROOT}dist` });
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...BROWSER_ARGS] });
try {
  for (const path of paths) await weigh(path);
} finally {
  await browser.close();
  await site.close();
}

async function weigh(path: string): Promise<void> {
  // A context of its own has an empty cache.
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(new URL(path.replace(/^\//, ''), site.address).href, { waitUntil: 'networkidle' });
  let weight = await weightOf(responses);
  console.log(`${path}, Brotli bytes`);
  const rows = { 'before anything is done': row(weight) };
  if (path === '/planner/') {
    await showPlan(page);
    await page.waitForLoadState('networkidle');
    weight = await weightOf(responses);
    Object.assign(rows, { 'once a plan is shown': row(weight) });
  }
  console.table(rows);
  for (const file of weight.files) console.log(`${String(file.bytes).padStart(7)}  ${file.address}`);
  await context.close();
}

function row({ requests, bytes, byKind }: Weight): Record<string, number> {
  return { requests, 'all bytes': bytes, ...byKind };
}
