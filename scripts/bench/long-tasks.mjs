/**
 * Counts the tasks of more than 50 ms that hold the planner up with many remembered applications, on a processor four
 * times slower: `node scripts/bench/long-tasks.mjs [count]`, 500 if no count is given. Exits with 1 if there is one.
 */
import '../require-node.mjs';

import { pathToFileURL } from 'node:url';

import { chromium } from '@playwright/test';

import { findOrInstallBrowser } from '../find-browser.mjs';
import { ROOT } from '../run-tool.mjs';
import { serveFolder } from '../static-server.mjs';

/** By the Long Tasks specification a task of more than 50 ms is long. */
const SLOWDOWN = 4;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tasks = await longTasks({ count: Number(process.argv[2] ?? 500) });
  console.table(
    Object.fromEntries(
      tasks.map(({ deed, long }) => [deed, { 'long tasks': long.length, 'ms each': long.join(', ') }]),
    ),
  );
  process.exitCode = tasks.some(({ long }) => long.length > 0) ? 1 : 0;
}

/**
 * Opens the planner on remembered applications, remembers one more and exports all.
 *
 * @param {{ count: number, folder?: string }} options how many are remembered, and the built site
 * @returns {Promise<{ deed: string, long: number[] }[]>} the long tasks of each deed, in milliseconds
 */
export async function longTasks({ count, folder = `${ROOT}dist` }) {
  const site = await serveFolder({ folder });
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    // Chromium's sandbox does not start for root.
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.address}404.html`);
    await page.evaluate(rememberMany, count);
    await page.addInitScript(observeLongTasks);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const result = [];
    const during = async (deed, act) => {
      await act();
      // What the deed has set off is painted and reported a little later.
      await page.waitForTimeout(300);
      result.push({ deed, long: await page.evaluate(() => globalThis.longTasks.splice(0)) });
    };
    await during('open', async () => {
      await page.goto(`${site.address}planner/`);
      await page
        .getByRole('button', { name: /^Open: / })
        .nth(count - 1)
        .waitFor();
    });
    await during('add one', async () => {
      await page.getByRole('button', { name: 'Plan another interview' }).click();
      await page.getByRole('button', { name: 'Today' }).click();
      await page.getByLabel("They didn't say").check();
      await page.getByRole('button', { name: 'Show my plan' }).click();
      await page.getByRole('button', { name: 'Remember on this device' }).click();
      await page.getByRole('button', { name: 'Keep this name' }).waitFor();
    });
    await during('show all again', async () => {
      await page.getByRole('button', { name: 'All applications' }).click();
      await page
        .getByRole('button', { name: /^Open: / })
        .nth(count)
        .waitFor();
    });
    await during('export', async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export everything' }).click();
      await download;
    });
    return result;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page. */
function observeLongTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    globalThis.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: remembers applications as the planner keeps them, each with days and a company of its own. */
function rememberMany(count) {
  for (let index = 0; index < count; index += 1) {
    const id = crypto.randomUUID();
    const day = new Date(Date.now() - (index % 60) * 86_400_000).toISOString().slice(0, 10);
    const names = {
      company: `Company ${index}`,
      role: 'assistant',
      people: ['Ms Okafor'],
      caredAbout: [''],
      oneThing: '',
      promisedBy: '',
    };
    const situation = {
      interviews: [day],
      reply: index % 2 ? { kind: 'not-said' } : { kind: 'within', length: { count: 2, unit: 'weeks' } },
      ...{ pace: 'steady', channel: 'call', via: 'direct', offer: null, region: null, daysOff: [], log: [], names },
    };
    const application = {
      ...{ version: 2, id, name: '', situation, exported: {}, firstSequence: 0, archived: false, revision: 1 },
      changedAt: new Date().toISOString(),
    };
    localStorage.setItem(`sit-tight.application.${id}`, JSON.stringify(application));
  }
}
