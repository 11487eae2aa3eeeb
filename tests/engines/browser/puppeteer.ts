import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import {
  launch,
  type BrowserContext,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';

import { BROWSER_ARGS } from '../../../scripts/browsers/find-browser.ts';
import { findEngine } from '../../../scripts/browsers/find-engines.ts';
import { toSend } from '../in-page/query.ts';
import { waitFor } from '../wait-for.ts';
import { takeFile } from './downloads.ts';
import type { Browser, Key, Tab } from './tab.ts';

/** After this long without an answer a browser counts as hanging. */
const ANSWER_WITHIN = 30_000;
const VIEWPORT = { width: 1024, height: 768 };

const KEYS: Partial<Record<Key, KeyInput>> = { Slash: '/' };

/** Starts Debian's Firefox, driven over WebDriver BiDi. */
export function launchFirefox(): Promise<Browser> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  return start(downloads, {
    browser: 'firefox',
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,application/json,text/csv',
      'intl.accept_languages': 'en-US',
      'dom.events.testing.asyncClipboard': true,
    },
  });
}

/** Starts Chromium. */
export function launchChromium(): Promise<Browser> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  return start(downloads, { browser: 'chrome', args: [...BROWSER_ARGS, '--lang=en-US'] });
}

async function start(downloads: string, options: LaunchOptions): Promise<Browser> {
  const executablePath = findEngine(options.browser === 'firefox' ? 'firefox' : 'chromium');
  const browser = await launch({
    headless: true,
    ...(executablePath !== undefined && { executablePath }),
    defaultViewport: VIEWPORT,
    timeout: ANSWER_WITHIN,
    protocolTimeout: ANSWER_WITHIN,
    ...options,
  });
  return {
    newTab: async () => {
      const context = await browser.createBrowserContext({
        ...(options.browser === 'chrome' && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
      });
      // Firefox never gives the focus to a page that was there before.
      return makeTab(context, await context.newPage(), downloads);
    },
    close: async () => {
      const hanging = setTimeout(() => browser.process()?.kill('SIGKILL'), 10_000);
      await browser.close().finally(() => clearTimeout(hanging));
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function makeTab(context: BrowserContext, page: Page, downloads: string): Tab {
  const reported: string[] = [];
  let frame: Frame = page.mainFrame();
  page.on('pageerror', (error) => reported.push(`error ${error instanceof Error ? error.message : String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') reported.push(`console ${message.text()}`);
  });
  page.on('dialog', (dialog) => void dialog.dismiss());

  return {
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'load', timeout: ANSWER_WITHIN });
      frame = page.mainFrame();
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load', timeout: ANSWER_WITHIN });
      frame = page.mainFrame();
    },
    evaluate: (run, ...args) => frame.evaluate(run as (...sent: unknown[]) => unknown, ...args) as never,
    click: async (query) => {
      const handle = await frame.evaluateHandle((sent) => window.testTools.find(sent)[0] ?? null, toSend(query));
      const element = handle.asElement() as ElementHandle | null;
      if (!element) return false;
      try {
        await element.click();
        return true;
      } catch (error) {
        if (String(error).includes('detached')) return false;
        throw error;
      }
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(KEYS[key] ?? key),
    paste: async () => {
      await page.keyboard.down('Control');
      // Chromium's headless keys do not edit by themselves.
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    },
    resize: async (width, height) => {
      await page.setViewport({ width, height });
      return true;
    },
    download: async (begin) => {
      await begin();
      return waitFor('a downloaded file', () => takeFile(downloads));
    },
    enterFrame: async () => {
      frame = await waitFor('a frame in the page', () => Promise.resolve(page.mainFrame().childFrames()[0]));
    },
    leaveFrame: () => {
      frame = page.mainFrame();
      return Promise.resolve();
    },
    print: () => page.pdf({ format: 'A4' }),
    reported: () => reported,
    close: () => context.close(),
  };
}
