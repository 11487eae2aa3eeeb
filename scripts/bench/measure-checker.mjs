import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

import { ROOT } from '../run-tool.mjs';
import { readLongMessage } from './long-message.mjs';
import { medianOf } from './median.mjs';
import { openPhone } from './slow-phone.mjs';

const ADDRESS = 'http://checker.example/';
const CALLS = 20;

/** Milliseconds of the first check of 1,000 words, each in a fresh process: the median of so many. */
export function measureFirstCheck(runs) {
  const script = path.join(import.meta.dirname, 'first-check.mjs');
  const once = () => Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  return medianOf(Array.from({ length: runs }, once));
}

/**
 * The same in a page on the slow phone, whose processor it shares.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {number} runs pages opened
 * @returns {Promise<{ first: number, later: number }>} medians in milliseconds; `later` is of the calls after the first
 */
export async function measureCheckOnPhone(browser, runs) {
  const pages = [];
  for (let run = 0; run < runs; run++) pages.push(await checkOnPhone(browser));
  return {
    first: medianOf(pages.map(([first]) => first)),
    later: medianOf(pages.flatMap(([, ...later]) => later)),
  };
}

async function checkOnPhone(browser) {
  const { page, close } = await openPhone(browser);
  await page.route(`${ADDRESS}**`, (route) => route.fulfill(answerTo(new URL(route.request().url()).pathname)));
  await page.goto(ADDRESS);
  const times = await page.evaluate(
    async ({ module, text, templates, calls }) => {
      const { checkMessage } = await import(module);
      return Array.from({ length: calls }, () => {
        const start = performance.now();
        checkMessage(text, 'thank-you', templates);
        return performance.now() - start;
      });
    },
    { module: '/src/messages/check/index.ts', calls: CALLS, ...readLongMessage() },
  );
  await close();
  return times;
}

/** The checker as it is written, its types taken out; the first address is an empty page. */
function answerTo(pathname) {
  if (pathname === '/') return { contentType: 'text/html', body: '<!doctype html><title>Checker</title>' };
  const source = readFileSync(path.join(ROOT, pathname), 'utf8');
  return { contentType: 'text/javascript', body: stripTypeScriptTypes(source) };
}
