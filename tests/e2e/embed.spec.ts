import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test, type FrameLocator, type Page } from '@playwright/test';

/** A careers service that frames the planner. */
let host: Server;
/** Its address on another site than the planner's: this browser allows the frame no storage there. */
let around: string;
/** Its address on the planner's site, at another origin: there the frame may keep things. */
let aroundOnSameSite: string;

test.beforeAll(async ({ baseURL }) => {
  const address = new URL('./embed/planner/', baseURL).href;
  const frames = (src: string): string => `<!doctype html><title>Careers</title><iframe src="${src}"
    title="Planner" width="100%" height="900" allow="clipboard-write; web-share"></iframe>`;
  host = createServer((request, response) => {
    const { pathname, hash } = new URL(decodeURIComponent(request.url ?? '/'), 'http://localhost');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(frames(pathname === '/guide' ? new URL('../../guide/', address).href : address + hash));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => host.once('listening', resolve));
  const port = String((host.address() as AddressInfo).port);
  around = `http://localhost:${port}/`;
  aroundOnSameSite = `http://127.0.0.1:${port}/`;
});
test.afterAll(() => host.close());

/** A plan link for the frame; the server takes it escaped in its own address. */
const WITH_PLAN = encodeURIComponent('#interview=2026-03-05&reply=2026-03-10&region=US');

test('a careers page frames the planner, which makes a plan and its calendar there', async ({ page }) => {
  const planner = await openFramed(page, '');
  await expect(planner.getByRole('heading', { level: 1 })).toHaveText('The Sit Tight planner');
  await expect(planner.getByRole('navigation')).toHaveCount(0);
  await planner.getByLabel('Today', { exact: true }).check();
  await planner.getByLabel("They didn't say").check();
  await planner.getByRole('button', { name: 'Show my plan' }).click();
  await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
  await planner.getByRole('button', { name: 'Add to calendar' }).click();
  const download = page.waitForEvent('download');
  await planner.getByRole('button', { name: 'Download calendar (.ics)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
});

test('it remembers in the frame where it may, and finds it there again', async ({ page }) => {
  const planner = await openFramed(page, WITH_PLAN, aroundOnSameSite);
  await planner.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(planner.getByRole('status').filter({ hasText: 'Kept on this device.' })).toBeAttached();
  // Its tab has the plan too, and would open on it.
  await planner.locator('body').evaluate(() => sessionStorage.clear());
  const again = await openFramed(page, '', aroundOnSameSite);
  await expect(again.getByRole('region', { name: 'Your plan' })).toBeVisible();
});

test('its links into the site open in a new tab, and the page around stays', async ({ page, context }) => {
  const planner = await openFramed(page, WITH_PLAN);
  const why = planner.getByRole('region', { name: 'Your plan' }).locator('a[href*="/sources/"]');
  await planner.locator('.why summary').first().click();
  const tab = context.waitForEvent('page');
  await why.first().click();
  await expect(await tab).toHaveURL(/\/sources\/#/);
  await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
  expect(page.url()).toContain(around);
});

test('it works where the browser allows a framed page no storage', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const planner = await openFramed(page, WITH_PLAN);
  await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
  await planner.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(planner.getByText('Your browser does not let this site store anything.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a plan link copied in the frame leads to the planner of the site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const planner = await openFramed(page, WITH_PLAN);
  await planner.locator('details.more > summary').click();
  await planner.getByRole('button', { name: 'Copy link' }).click();
  await expect(planner.getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http:\/\/127[^#]*\/planner\/#interview=/);
});

test('no other page of the site can be framed', async ({ page }) => {
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(`${around}guide`);
  expect((await refused).type()).toBe('error');
});

test('the page about the site shows the code to paste, with the address of the planner to frame', async ({
  page,
  baseURL,
}) => {
  await page.goto('./about/#embed');
  const markup = await page.getByRole('group', { name: 'The code to paste' }).innerText();
  const src = /src="([^"]+)"/.exec(markup)?.[1] ?? '';
  expect(new URL(src).pathname).toBe(new URL('./embed/planner/', baseURL).pathname);
});

async function openFramed(page: Page, path: string, site = around): Promise<FrameLocator> {
  await page.goto(site + path);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.planner').first()).toBeVisible();
  await expect(frame.locator('astro-island[ssr]')).toHaveCount(0);
  return frame;
}
