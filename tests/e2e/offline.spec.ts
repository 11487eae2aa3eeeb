import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

import { PlannerPage } from './support/planner-page.ts';
import { PublishedSite } from './support/published-site.ts';

const test = base.extend<{ site: PublishedSite }>({
  // Playwright wants to see that the first argument is taken apart.
  // eslint-disable-next-line no-empty-pattern -- so that it knows which fixtures this one needs: none
  site: async ({}, use) => {
    const site = await PublishedSite.publish();
    await use(site);
    await site.remove();
  },
});
test.use({ serviceWorkers: 'allow' });

test.describe('after one visit, with the network gone', () => {
  test.beforeEach(async ({ page, site }) => {
    await visit(page, site);
    await site.goOffline();
  });

  test('a guide page that was never opened reads in full', async ({ page, site }) => {
    await page.goto(site.at('guide/silence/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: /^Next/ }).click();
    await expect(page).toHaveURL(/another-offer|recruiters|tone|after-a-no|guide/);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Reading offline');
  });

  test('an address without its slash leads to its page', async ({ page, site }) => {
    await page.goto(site.at('guide/silence'));
    await expect(page).toHaveURL(site.at('guide/silence/'));
  });

  test('the planner makes a plan with the holidays of any country, and its calendar', async ({ page, site }) => {
    // A working day: on others there is nothing to say yet.
    await page.clock.setFixedTime(new Date('2026-03-11T12:00:00'));
    await page.goto(site.at('planner/#interview=2026-03-05&reply=2026-03-10&region=NZ'));
    const planner = new PlannerPage(page);
    await expect(planner.plan).toBeVisible();
    await expect(planner.plan.getByText(/New Zealand/).first()).toBeAttached();
    await expect(page.getByText(/holidays of your region could not/i)).toHaveCount(0);
    const { events } = await planner.downloadCalendar();
    expect(events.length).toBeGreaterThan(0);
    await expect(planner.plan.locator('.sheet').first()).toBeVisible();
  });

  test('a template reads, and the checker finds what is wrong with a message', async ({ page, site }) => {
    await page.goto(site.at('templates/check-in-email/'));
    await expect(page.getByLabel('Their name')).toBeVisible();
    await expect(page.locator('.sheet')).toContainText('I enjoyed meeting you on');
    await page.goto(site.at('check/'));
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.getByLabel('Your message').fill('I would take any job. I am desperate, and I am sorry to bother you.');
    await expect(page.locator('li[data-finding]').first()).toBeVisible();
  });

  test('the search finds a word in the full text', async ({ page, site }) => {
    await page.goto(site.at('search/#q=voicemail'));
    await expect(page.getByRole('status').filter({ hasText: /pages? for “voicemail”\.$/ })).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText(/voicemail/i);
  });

  test('an address that is not kept gets the page that says what can be read', async ({ page, site }) => {
    await page.goto(site.at('guide/no-such-page/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading offline');
    await expect(page.getByText('All of it is saved on this device.')).toBeVisible();
    await page.getByRole('link', { name: 'The check-in', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The check-in');
  });
});

test('a page that has changed is seen at once while online, though its copy is older', async ({ page, site }) => {
  await visit(page, site);
  await site.publishChange('guide/tone/index.html', '<h1>', '<h1>New: ');
  await page.goto(site.at('guide/tone/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^New: /);
});

test.describe('another version', () => {
  test('waits, is offered, and is used when the reader says so; only what has changed is fetched', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site);
    await site.publishChange('guide/tone/index.html', '<h1>', '<h1>New: ');
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker() && !request.isNavigationRequest()) asked.push(request.url());
    });
    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: 'A newer version of this site is ready.' })).toBeVisible();
    const files = asked.filter((url) => /\/(guide|_astro|pagefind|templates)\/./.test(url));
    expect(files).toEqual([site.at('guide/tone/')]);
    expect(await versionsOf(page, 'guide/tone/')).toHaveLength(2);

    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await reloaded;
    await expect.poll(() => versionsOf(page, 'guide/tone/')).toHaveLength(1);
    await site.goOffline();
    await page.goto(site.at('guide/tone/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^New: /);
    await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);
  });

  test('reloads the other tabs too, but none in which somebody has typed', async ({ page, context, site }) => {
    await visit(page, site);
    const [reading, typing] = [await context.newPage(), await context.newPage()];
    await reading.goto(site.at('guide/silence/'));
    await typing.goto(site.at('check/'));
    await expect(typing.locator('astro-island[ssr]')).toHaveCount(0);
    await typing.getByLabel('Your message').fill('Dear Ms Okafor,');
    await site.publishChange('guide/tone/index.html', '<h1>', '<h1>New: ');
    await page.reload();
    for (const tab of [page, reading, typing]) {
      await expect(tab.getByRole('button', { name: 'Use it now' })).toBeVisible();
    }

    const reloads = [page, reading].map((tab) => tab.waitForEvent('load'));
    await page.getByRole('button', { name: 'Use it now' }).click();
    await Promise.all(reloads);
    await expect(typing.getByRole('button', { name: 'Reload this page' })).toBeVisible();
    await expect(typing.getByLabel('Your message')).toHaveValue('Dear Ms Okafor,');
  });

  test('is not offered again in a tab whose reader said later', async ({ page, site }) => {
    await visit(page, site);
    await site.publishChange('guide/tone/index.html', '<h1>', '<h1>New: ');
    await page.reload();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByRole('region', { name: 'Update' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByRole('region', { name: 'Update' })).toHaveCount(0);
    const bar = page.waitForResponse(/update-bar\.js/);
    await page.reload();
    await bar;
    await expect(page.getByRole('region', { name: 'Update' })).toHaveCount(0);
  });
});

test.describe('a copy that is not whole', () => {
  test('lacks what the host had not yet got, says so, and gets it with the next page', async ({ page, site }) => {
    site.takeAway('guide/tone/index.html');
    await visit(page, site);
    await page.goto(site.at('offline/'));
    await expect(page.getByText(/^Not saved on this device yet: 1 of \d+ files\./)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '(not saved on this device yet)' })).toHaveCount(1);

    site.bringBack('guide/tone/index.html');
    await page.reload();
    await expect.poll(() => versionsOf(page, 'guide/tone/')).toHaveLength(1);
    await site.goOffline();
    await page.goto(site.at('guide/tone/'));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Reading offline');
  });

  test('does not take over without what the planner needs, and goes on where it stopped', async ({ page, site }) => {
    site.takeAway('planner/index.html');
    await page.goto(site.at('guide/'));
    await expect.poll(() => versionsOf(page, 'templates/words.json')).toHaveLength(1);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
      .toBe(true);
    site.bringBack('planner/index.html');
    await visit(page, site);
    expect(await versionsOf(page, 'planner/')).toHaveLength(1);
  });

  test('is mended when the browser has dropped some of it', async ({ page, site }) => {
    await visit(page, site);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) if (key.url.includes('/guide/')) await cache.delete(key);
      }
    });
    expect(await versionsOf(page, 'guide/tone/')).toHaveLength(0);
    await page.reload();
    await expect.poll(() => versionsOf(page, 'guide/tone/')).toHaveLength(1);
  });

  test('holds the planner, and says what is missing, where there is no room for all', async ({ page, site }) => {
    const devtools = await page.context().newCDPSession(page);
    // Room for what is essential, and not for the rest.
    const origin = new URL(site.at('')).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_600_000 });
    await visit(page, site);
    await page.goto(site.at('offline/'));
    await expect(page.getByText(/^Not saved on this device yet: \d\d+ of \d+ files\./)).toBeVisible();
    await site.goOffline();
    await page.goto(site.at('planner/#interview=2026-03-05&reply=2026-03-10'));
    await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
  });
});

test('a data file of which there is a copy is answered from it within seconds where the network hangs', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  // Requests of the worker itself, which then never get an answer.
  await context.route('**/planner/reasons.json', () => undefined);
  const answered = await page.evaluate(async (address) => {
    const start = performance.now();
    const response = await fetch(address);
    return { milliseconds: performance.now() - start, rules: Object.keys((await response.json()) as object).length };
  }, site.at('planner/reasons.json'));
  expect(answered.rules).toBeGreaterThan(5);
  expect(answered.milliseconds).toBeGreaterThan(2000);
});

test('nothing is kept for readers who save data', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
  });
  await page.goto(site.at('guide/'), { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a build without a worker takes the old one and its copies off the device', async ({ page, site }) => {
  await visit(page, site);
  await site.publishRemoval();
  await page.goto(site.at('guide/'));
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

/** A first visit, until the worker has done what it can. */
async function visit(page: Page, site: PublishedSite): Promise<void> {
  await page.goto(site.at('guide/'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** The contents under which a file is saved. */
async function versionsOf(page: Page, file: string): Promise<string[]> {
  return page.evaluate(async (path) => {
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    const urls = (await Promise.all(caching)).flat().map(({ url }) => new URL(url));
    return urls.filter(({ pathname }) => pathname.endsWith(`/${path}`)).map(({ search }) => search);
  }, file);
}
