import { readFileSync } from 'node:fs';

import type { Browser } from '@playwright/test';

import { headersFor, readHeaders } from '../site/headers-file.ts';
import { ROOT } from '../run-tool.ts';

const RULES = readHeaders(readFileSync(`${ROOT}public/_headers`, 'utf8'));

/** What the main journeys of a reader run into at an address, a sentence each. */
export async function journeyProblems(browser: Browser, address: string, base: string): Promise<readonly string[]> {
  return [...(await answerProblems(address, base)), ...(await pageProblems(browser, address))];
}

/** Statuses, redirects, types and headers, as docs/hosting.md asks for them. */
async function answerProblems(address: string, base: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const expectThat = (holds: boolean, says: string): void => {
    if (!holds) problems.push(says);
  };
  const home = await (await fetch(address)).text();
  const named = /_astro\/[\w.-]+\.js/.exec(home)?.[0];
  expectThat(named !== undefined, 'The home page names no script.');

  const paths = [
    '',
    'guide/',
    'planner/',
    'embed/planner/',
    'advisers/',
    'service-worker.js',
    ...(named ? [named] : []),
  ];
  for (const path of paths) {
    const { status, headers } = await fetch(address + path);
    expectThat(status === 200, `${path || 'The home page'} answers ${String(status)}.`);
    for (const [name, value] of headersFor(RULES, `/${path}`)) {
      const sent = headers.get(name);
      expectThat(sent === value, `${path || 'The home page'} has ${name}: ${sent ?? 'none'}, not ${value}.`);
    }
  }
  const manifest = await fetch(`${address}manifest.webmanifest`);
  expectThat(
    manifest.headers.get('content-type')?.startsWith('application/manifest+json') === true,
    `The manifest comes as ${manifest.headers.get('content-type') ?? 'no type'}.`,
  );
  const bare = await fetch(`${address}guide`);
  expectThat(new URL(bare.url).pathname === `${base}guide/`, `${base}guide is not sent on to ${base}guide/.`);
  const missing = await fetch(`${address}no/such/page/`);
  const text = await missing.text();
  expectThat(missing.status === 404, `An unknown address answers ${String(missing.status)}.`);
  expectThat(text.includes('Sit Tight') && text.includes(`${base}guide/`), 'An unknown address has not the 404 page.');
  return problems;
}

/** What a reader does: reads, makes a plan, searches, follows a link that a mail program has mangled. */
async function pageProblems(browser: Browser, address: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const page = await browser.newPage({ baseURL: address });
  page.on('pageerror', ({ message }) => problems.push(`The page throws: ${message}`));
  page.on('console', (message) => {
    // The browser notes the 404 that the last journey asks for.
    if (message.type() === 'error' && !message.text().includes('404'))
      problems.push(`The console says: ${message.text()}`);
  });
  const tryThat = async (what: string, steps: () => Promise<unknown>): Promise<void> => {
    await steps().catch((error: unknown) => problems.push(`${what}: ${String(error).split('\n')[0] ?? ''}`));
  };
  await tryThat('Reading the guide', async () => {
    await page.goto('guide/');
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  await tryThat('Opening a plan link', async () => {
    await page.goto('planner/#interview=2026-03-05&reply=2026-03-10&region=US');
    await page.getByRole('region', { name: 'Your plan' }).waitFor();
  });
  await tryThat('Searching', async () => {
    await page.goto('search/#q=voicemail');
    await page
      .getByRole('main')
      .getByRole('link', { name: /voicemail/i })
      .first()
      .waitFor();
  });
  await tryThat('Following a mangled plan link', async () => {
    await page.goto('planner/%23interview=2026-03-05');
    await page.getByRole('region', { name: 'Your plan' }).waitFor();
  });
  await page.close();
  return problems;
}
