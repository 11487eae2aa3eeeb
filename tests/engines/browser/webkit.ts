import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findEngine } from '../../../scripts/browsers/find-engines.ts';
import { toSend } from '../in-page/query.ts';
import { waitFor } from '../wait-for.ts';
import { takeFile } from './downloads.ts';
import type { Browser, Key, Tab } from './tab.ts';
import { WebDriverError, WebDriverSession, type Action, type ElementReference } from './webdriver.ts';

const VIEWPORT = { width: 1024, height: 768 };

/** Keys without a letter of their own, as WebDriver writes them. */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Slash: '/',
};
const CONTROL = '\uE009';

/** Starts Debian's WebKitGTK on a screen of its own that nobody sees, driven over WebDriver. */
export async function launchWebKit(): Promise<Browser> {
  // The browser downloads into the folder of downloads of whoever runs it, so it gets a home of its own.
  const home = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  const downloads = path.join(home, 'Downloads');
  mkdirSync(downloads);
  mkdirSync(path.join(home, '.config'));
  writeFileSync(path.join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const screen = await startScreen();
  return {
    newTab: async () => {
      const { driver, session } = await startDriver({ HOME: home, DISPLAY: screen.display });
      return makeTab(session, downloads, driver);
    },
    close: () => {
      screen.process.kill();
      rmSync(home, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** Starts a driver and its one window: asked for a second window, a driver now and then never answers. */
async function startDriver(env: NodeJS.ProcessEnv): Promise<{ driver: ChildProcess; session: WebDriverSession }> {
  const port = await freePort();
  const driver = spawn(findEngine('webkit') ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', ...env },
  });
  const server = `http://127.0.0.1:${port}`;
  await waitFor('the driver of WebKit', async () => (await fetch(`${server}/status`)).ok);
  return { driver, session: await WebDriverSession.start(server, {}) };
}

async function makeTab(session: WebDriverSession, downloads: string, driver: ChildProcess): Promise<Tab> {
  await session.post('timeouts', { script: 30_000, pageLoad: 30_000 });
  await session.post('window/rect', VIEWPORT);
  const evaluate: Tab['evaluate'] = (run, ...args) => session.evaluate(String(run), args);
  const press = async (...keys: readonly string[]): Promise<void> => {
    const down = keys.map((value): Action => ({ type: 'keyDown', value }));
    const up = keys.map((value): Action => ({ type: 'keyUp', value })).toReversed();
    await session.act('key', [...down, ...up]);
  };
  const leaveFrame = async (): Promise<void> => {
    await session.post('frame', { id: null });
  };
  return {
    goto: async (url) => {
      await leaveFrame();
      await session.post('url', { url });
    },
    reload: async () => {
      await leaveFrame();
      await session.post('refresh');
    },
    evaluate,
    click: async (query) => {
      const [found] = await session.evaluate<ElementReference[]>('(sent) => window.testTools.find(sent).slice(0, 1)', [
        toSend(query),
      ]);
      if (!found) return false;
      try {
        await session.post(`element/${Object.values(found)[0] ?? ''}/click`);
        return true;
      } catch (error) {
        if (error instanceof WebDriverError && error.code === 'stale element reference') return false;
        throw error;
      }
    },
    clickAt: async (x, y) => {
      await session.act('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    press: (key) => press(KEYS[key]),
    paste: () => press(CONTROL, 'v'),
    resize: async (width, height) => {
      await session.post('window/rect', { width, height });
      return (await evaluate(() => window.innerWidth)) === width;
    },
    download: async (begin) => {
      await begin();
      return waitFor('a downloaded file', () => takeFile(downloads));
    },
    enterFrame: async () => {
      await waitFor('a frame in the page', async () => {
        await session.post('frame', { id: 0 });
        return true;
      });
    },
    leaveFrame,
    print: () => Promise.resolve(null),
    // WebDriver has no way to ask what the console was told; the page's own tools note that.
    reported: () => [],
    close: async () => {
      await session.close();
      driver.kill();
    },
  };
}

/** Starts an X server without a screen; it chooses a number that is free. */
async function startScreen(): Promise<{ process: ChildProcess; display: string }> {
  const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}`)));
  });
  return { process: xvfb, display: `:${number}` };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
