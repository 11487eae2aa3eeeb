import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';

/** A careers service that frames the planner. */
let host: Server;
/** Its address on another site than the planner's: this browser allows the frame no storage there. */
let around: string;
/** Its address on the planner's site, at another origin: there the frame may keep things. */
let aroundOnSameSite: string;

test.beforeAll(async ({ baseURL }) => {
  const address = new URL('./embed/planner/', baseURL).href;
  const script = new URL('../resize.js', address).href;
  const HEARS = `window.heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
    addEventListener('sit-tight:plan-made', () => document.documentElement.dataset.plansMade = '1');`;
  host = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const [query, hash] = [asked.get('query') ?? '', asked.get('hash') ?? ''];
    const src = asked.get('page') === 'guide' ? new URL('../../guide/', address).href : address + query + hash;
    const sandbox = asked.has('sandbox') ? 'sandbox="allow-scripts allow-forms allow-downloads allow-popups"' : '';
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><html lang="en"><title>Careers</title>
      <meta name="viewport" content="width=device-width">
      <style>body { margin: 0 } iframe { display: block; border: 0 }</style>
      ${asked.has('fits') ? `<script>${HEARS}</script><script src="${script}"></script>` : ''}
      <h1>Careers</h1>
      <iframe src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" ${sandbox}
        title="Planner" width="100%" height="900" allow="clipboard-write; web-share"></iframe>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => host.once('listening', resolve));
  const port = String((host.address() as AddressInfo).port);
  around = `http://localhost:${port}/`;
  aroundOnSameSite = `http://127.0.0.1:${port}/`;
});
test.afterAll(() => host.close());

const PLAN_LINK = '#interview=2026-03-05&reply=2026-03-10&region=US';

test('a careers page frames the planner, which makes a plan and its calendar there', async ({ page }) => {
  const planner = await openFramed(page);
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
  const planner = await openFramed(page, { hash: PLAN_LINK }, aroundOnSameSite);
  await planner.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(planner.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  // Its tab has the plan too, and would open on it.
  await planner.locator('body').evaluate(() => sessionStorage.clear());
  const again = await openFramed(page, {}, aroundOnSameSite);
  await expect(again.getByRole('region', { name: 'Your plan' })).toBeVisible();
});

test('its links into the site open in a new tab, and the page around stays', async ({ page, context }) => {
  const planner = await openFramed(page, { hash: PLAN_LINK });
  const why = planner.getByRole('region', { name: 'Your plan' }).locator('a[href*="/sources/"]');
  await planner.locator('.line summary').first().click();
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
  const planner = await openFramed(page, { hash: PLAN_LINK });
  await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
  await planner.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(planner.getByText('Your browser does not let this site store anything.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a plan link copied in the frame leads to the planner of the site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const planner = await openFramed(page, { hash: PLAN_LINK });
  await planner.locator('details.more > summary').click();
  await planner.getByRole('button', { name: 'Copy link' }).click();
  await expect(planner.getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http:\/\/127[^#]*\/planner\/#interview=/);
});

test('no other page of the site can be framed', async ({ page }) => {
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(`${around}?page=guide`);
  expect((await refused).type()).toBe('error');
});

test.describe('told its height', () => {
  for (const width of [320, 768, 1200]) {
    test(`a page of ${String(width)} px shows all of it without a scrollbar inside, as form and as plan`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      const planner = await openFramed(page, { fits: '' });
      await fits(page, planner);
      await planner.locator('summary').filter({ hasText: 'More' }).click();
      await fits(page, planner);
      await planner.locator('summary').filter({ hasText: 'More' }).click();
      await planner.getByLabel('Today', { exact: true }).check();
      await planner.getByLabel("They didn't say").check();
      await planner.getByRole('button', { name: 'Show my plan' }).click();
      await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
      await planner.locator('.line summary').first().click();
      await fits(page, planner);
    });
  }

  test('the page hears that a plan was made, and nothing of what is in it', async ({ page }) => {
    const planner = await openFramed(page, { fits: '', hash: PLAN_LINK });
    await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.plansMade)).toBe('1');
    const heard = await page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
    for (const { height, ...message } of heard) {
      expect(message).toEqual({
        source: 'sit-tight',
        version: 1,
        type: height === undefined ? 'plan-made' : 'height',
      });
      if (height !== undefined) expect(height).toBeGreaterThan(100);
    }
    expect(heard.filter(({ type }) => type === 'plan-made')).toHaveLength(1);
  });

  test('a frame that is not the planner’s changes no other', async ({ page }) => {
    const planner = await openFramed(page, { fits: '' });
    await fits(page, planner);
    const before = await page.locator('iframe').evaluate((frame) => frame.style.height);
    await page.evaluate(() => postMessage({ source: 'sit-tight', version: 1, type: 'height', height: 5 }, '*'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe(before);
  });
});

test.describe('in a sandbox without an origin', () => {
  test('it makes a plan, its words and its calendar', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const planner = await openFramed(page, { sandbox: '', fits: '', hash: PLAN_LINK });
    await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
    await planner.locator('.line summary').first().click();
    await expect(planner.locator('.sheet').first()).toBeVisible();
    await fits(page, planner);
    await planner.getByRole('button', { name: 'Add to calendar' }).click();
    const download = page.waitForEvent('download');
    await planner.getByRole('button', { name: 'Download calendar (.ics)' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.ics$/);
    expect(errors).toEqual([]);
  });
});

test.describe('asked to look otherwise', () => {
  test('it takes colors, theme and ground, and starts the form as asked', async ({ page }) => {
    const planner = await openFramed(page, {
      query: '?accent=fc0&theme=dark&ground=transparent&pace=reserved&region=UK',
    });
    const root = planner.locator('html');
    const style = (name: string): Promise<string> =>
      root.evaluate((html, property) => getComputedStyle(html).getPropertyValue(property), name);
    expect(await style('color-scheme')).toBe('dark');
    expect(await style('background-color')).toBe('rgba(0, 0, 0, 0)');
    // Yellow is legible on dark ground as it is.
    expect(await style('--blue')).toBe('#ffcc00');
    expect(await style('color')).toBe(await inkOf(page, 'dark'));
    await planner.locator('summary').filter({ hasText: 'More' }).click();
    await expect(planner.getByLabel('Reserved')).toBeChecked();
    await expect(planner.getByLabel(/Where is the employer/)).toHaveValue(/United Kingdom|GB/);
  });

  test('a color that would be hard to read on paper is made darker', async ({ page }) => {
    const planner = await openFramed(page, { query: '?accent=fc0&theme=light' });
    const blue = await planner.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--blue'));
    expect(blue).toMatch(/^#[\da-f]{6}$/);
    expect(blue).not.toBe('#ffcc00');
    const results = await new AxeBuilder({ page }).include(['iframe', 'body']).withRules(['color-contrast']).analyze();
    expect(results.violations).toEqual([]);
  });

  test('what it does not know is ignored, and text stays text', async ({ page }) => {
    const hostile =
      '?accent=red;}body{display:none}&theme=<script>&ground=url(x)&pace=__proto__&region=<b>&company=<img src=x>';
    const planner = await openFramed(page, { query: hostile });
    const plain = await planner.locator('html').evaluate((html) => html.getAttribute('style'));
    expect(plain).toBeNull();
    await expect(planner.getByRole('button', { name: 'Show my plan' })).toBeVisible();
    expect(await planner.locator('img, b').count()).toBe(0);
    await expect(planner.getByText('could not be read')).toHaveCount(0);
  });

  for (const query of ['?pace=fast', '?region=Ontario', '?pace=']) {
    test(`a value that it does not know says nothing to the reader: ${query}`, async ({ page }) => {
      const planner = await openFramed(page, { query });
      await expect(planner.getByRole('button', { name: 'Show my plan' })).toBeVisible();
      await expect(planner.getByText('could not be read')).toHaveCount(0);
    });
  }

  test('a plan that was made in the frame comes before what the page asks for', async ({ page }) => {
    const planner = await openFramed(page, { query: '?pace=reserved', hash: PLAN_LINK }, aroundOnSameSite);
    await expect(planner.getByRole('region', { name: 'Your plan' })).toBeVisible();
    await planner.getByRole('button', { name: 'Keep on this device' }).click();
    await expect(planner.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
    const again = await openFramed(page, { query: '?pace=reserved' }, aroundOnSameSite);
    await expect(again.getByRole('region', { name: 'Your plan' })).toBeVisible();
  });
});

test.describe('the page that makes the code', () => {
  test('previews what is chosen, in a sandbox', async ({ page }) => {
    await page.goto('./about/embed/');
    await page.getByLabel('Always dark').check();
    await page.getByLabel('Color of links and buttons').fill('#8a1c4a');
    await page.getByLabel('Persistent').check();
    const frame = page.frameLocator('iframe.embed-preview');
    await expect(frame.getByRole('button', { name: 'Show my plan' })).toBeVisible();
    await expect(page.locator('iframe.embed-preview')).toHaveAttribute(
      'src',
      /\/embed\/planner\/\?accent=8a1c4a&theme=dark&pace=persistent$/,
    );
    await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
    const height = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
    await expect
      .poll(async () => (await page.locator('iframe.embed-preview').boundingBox())?.height)
      .toBeGreaterThan(height);
  });

  test('says why there is no code where the site does not know its address', async ({ page }) => {
    for (const address of ['./about/#embed', './about/embed/']) {
      await page.goto(address);
      await expect(page.getByText('built without its address').first()).toBeVisible();
      await expect(page.getByRole('group', { name: 'The code to paste' })).toHaveCount(0);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in it in ${colorScheme} colors`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('./about/embed/');
      await expect(
        page.frameLocator('iframe.embed-preview').getByRole('button', { name: 'Show my plan' }),
      ).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
});

/** Waits until the frame is as high as its page, so that nothing inside needs a scrollbar. */
async function fits(page: Page, planner: FrameLocator): Promise<void> {
  await expect
    .poll(async () => {
      const inside = await planner.locator('html').evaluate((html) => html.getBoundingClientRect().height);
      const outside = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
      return Math.abs(outside - Math.ceil(inside));
    })
    .toBe(0);
  const scrolls = await planner
    .locator('html')
    .evaluate((html) => [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth]);
  expect(scrolls).toEqual([0, 0]);
}

/** The color of text in a scheme, as the site itself has it. */
async function inkOf(page: Page, colorScheme: 'light' | 'dark'): Promise<string> {
  const own = await page.context().newPage();
  await own.emulateMedia({ colorScheme });
  await own.goto('./about/');
  const ink = await own.locator('html').evaluate((html) => getComputedStyle(html).color);
  await own.close();
  return ink;
}

/** How the page around frames the planner. */
interface Framing {
  /** What stands behind the planner's address. */
  readonly query?: string;
  readonly hash?: string;
  /** With the script that follows the planner's height. */
  readonly fits?: '';
  /** In a sandbox, without an origin of its own. */
  readonly sandbox?: '';
}

async function openFramed(page: Page, framing: Framing = {}, site = around): Promise<FrameLocator> {
  await page.goto(`${site}?${new URLSearchParams({ ...framing }).toString()}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.planner').first()).toBeVisible();
  await expect(frame.locator('astro-island[ssr], #planner[data-props]')).toHaveCount(0);
  return frame;
}
