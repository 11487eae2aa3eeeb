import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

import { chromium } from '@playwright/test';

import { installPackages, runInstaller } from '../install/packages.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]
      : [],
  ),
];

/** For any run of a browser. Chromium's sandbox does not start for root. */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The browser to test with: the one that CHROME_PATH names, or Playwright's own, or one that is installed.
 *
 * @returns the path of its program; nothing if there is none that starts
 */
export function findBrowser(): string | undefined {
  if (process.env.CHROME_PATH) {
    if (starts(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, which does not start.`);
  }
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name + extension)));
  return [chromium.executablePath(), ...onPath, ...USUAL_PLACES].find(starts);
}

/**
 * As {@link findBrowser}, but where there is none, gets one: Playwright's, or Debian's if that can't be had.
 *
 * @returns the path of its program
 * @throws {Error} when there is none to be had, with what to do
 */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const install of [installPlaywrights, () => installPackages('chromium')]) {
    const browser = install() ? findBrowser() : undefined;
    if (browser !== undefined) return browser;
  }
  throw new Error('No browser to test with. Install Chromium or Chrome, or set CHROME_PATH to the program of one.');
}

/** Whether there is a program at the path. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function starts(program: string): boolean {
  if (!isProgram(program)) return false;
  // Without its libraries a downloaded browser is there and does not start. On Windows asking would open a window.
  return process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

function installPlaywrights(): boolean {
  console.log('No browser found: downloading Chromium by `playwright install chromium` (about 170 MB) …');
  const command = path.join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  return runInstaller(process.execPath, [command, 'install', '--no-shell', 'chromium']);
}
