import { expect, test } from '@playwright/test';

import { BASE, PAGES } from '../support/published-pages.ts';
import { PlannerPage } from './support/planner-page.ts';

/*
 * Over every page and state: nothing breaks the policy, nothing is asked of another host, no cookie is set, and the
 * console has no error. Workers are allowed here, as readers have them.
 */
test.use({ serviceWorkers: 'allow' });

const PATHS = PAGES.map((page) => BASE + page);

/** What the page has done that no page of this site may do. */
let wrongs: string[];

test.beforeEach(async ({ page, context, baseURL }) => {
  wrongs = [];
  const origin = new URL(baseURL ?? '').origin;
  await page.exposeFunction('tellViolation', (text: string) => void wrongs.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => message.type() === 'error' && wrongs.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) wrongs.push(`asked of others: ${url.href}`);
  });
  context.on('response', (response) => {
    if ('set-cookie' in response.headers()) wrongs.push(`cookie set by ${response.url()}`);
  });
});
test.afterEach(async ({ context }) => {
  expect(await context.cookies()).toEqual([]);
  expect(wrongs).toEqual([]);
});

test('each page keeps to the rules, and so does its worker', async ({ page }) => {
  test.slow();
  for (const path of PATHS) {
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(wrongs, path).toEqual([]);
  }
  await page.goto(BASE);
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(PATHS.length).toBeGreaterThan(45);
});

test('each page has a policy that demands Trusted Types, and hashes of its scripts alone', async ({ request }) => {
  for (const path of PATHS) {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
    // Hosts are looked at below.
    const sources = directives.map(([name = '', ...values]) => [
      name,
      values.filter((value) => !value.startsWith('http')),
    ]);
    expect(Object.fromEntries(sources), path).toMatchObject({
      ...{ 'default-src': ["'self'"], 'connect-src': ["'self'"], 'form-action': ["'self'"] },
      ...{ 'base-uri': ["'none'"], 'object-src': ["'none'"], 'img-src': ["'self'", 'data:'] },
    });
    expect(policy, path).not.toContain('*');
    const hosts = new Set(policy.match(/https?:[^ ;]+/g));
    // In a sandboxed frame WebKit does not know what 'self' is.
    expect([...hosts], path).toEqual(path.includes('/embed/planner/') ? ['http://localhost:4321'] : []);
    expect(policy.includes('wasm-unsafe-eval'), path).toBe(!path.includes('/embed/planner/'));
  }
});

test('text does not become markup or a script, whatever hands it over', async ({ page }) => {
  await page.goto(BASE);
  const refused = await page.evaluate(() => {
    const attempts: (() => unknown)[] = [
      () => (document.body.innerHTML = '<b>'),
      () => (document.createElement('script').src = '/x.js'),
      () => new Worker('/service-worker.js'),
      () => navigator.serviceWorker.register('/other.js'),
    ];
    const outcomes = attempts.map(async (attempt) => {
      try {
        await attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    return Promise.all(outcomes);
  });
  expect(refused).toEqual([true, true, true, true]);
  await expect.poll(() => wrongs.length).toBeGreaterThan(3);
  wrongs = [];
});

test('the search, as a dialog and as a page', async ({ page }) => {
  await page.goto('./guide/checking-in/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('voicemail');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.goto('./search/#q=timeline');
  await expect(page.locator('mark').first()).toBeVisible();
});

test('a plan with all of it opened, its calendar, and what is remembered, exported and imported', async ({ page }) => {
  const planner = new PlannerPage(page);
  await page.goto('./planner/#interview=2026-03-05&reply=2026-03-10&offer=2026-03-20&company=Larkfield&region=US');
  await expect(planner.plan).toBeVisible();
  await expect(planner.steps.first()).toBeVisible();
  await planner.plan.locator('details').evaluateAll((all) => {
    for (const details of all) {
      details.removeAttribute('name');
      details.setAttribute('open', '');
    }
  });
  await expect(planner.plan.locator('.sheet').filter({ visible: true }).first()).toBeVisible();
  expect((await planner.downloadCalendar()).events.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByRole('button', { name: 'All applications' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.getByLabel('Import from a file').setInputFiles(await (await download).path());
  await expect(page.getByRole('button', { name: /^Import/ }).first()).toBeVisible();
});

test('erasing everything takes the copy of the site and its worker too', async ({ page }) => {
  await page.goto('./planner/#interview=2026-03-05&reply=2026-03-10');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByRole('button', { name: 'All applications' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a message with all that the checker finds', async ({ page }) => {
  await page.goto('./check/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page
    .getByLabel('Your message')
    .fill('<img src=x onerror=alert(1)> I am sorry to bother you. I would take any job. [their name]');
  await expect(page.locator('li[data-finding]').nth(2)).toBeVisible();
});

test('a debrief carried into a plan', async ({ page }) => {
  await page.goto('./debrief/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel("They didn't say").check();
  await page.locator('form button[type=submit]').click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
});

test('a page of the site answers with the headers that its host is asked for', async ({ request }) => {
  const framed = async (page: string): Promise<string | undefined> =>
    (await request.get(page)).headers()['content-security-policy'];
  expect(await framed('./guide/tone/')).toBe("frame-ancestors 'none'");
  expect(await framed('./embed/planner/')).toBe('frame-ancestors *');
});
