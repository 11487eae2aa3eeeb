import { expect, test } from '@playwright/test';

const PAGES = [
  'why-follow-up',
  'before-you-leave',
  'thank-you-note',
  'waiting',
  'checking-in',
  'no-date-given',
  'a-new-date',
  'how-often',
  'silence',
  'another-offer',
  'recruiters',
  'tone',
  'after-a-no',
  'where-sources-disagree',
];

/** The rule behind the first claim of the guide page on checking in. */
const FIRST_RULE = 'If their date passes and you hear nothing, get in touch the next day.';

test.describe('a guide page', () => {
  test('says how long it takes, and leads to each of its sections', async ({ page }) => {
    await page.goto('./guide/checking-in/');
    await expect(page.getByText('About 3 minutes to read')).toBeVisible();
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const headings = await page.locator('h2').allInnerTexts();
    await expect(contents.getByRole('link')).toHaveText(headings);
    await contents.getByRole('link', { name: 'If you call' }).click();
    await expect(page.locator('h2:target')).toHaveText('If you call');
  });

  test('folds the way to its sections where there is no margin', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('./guide/checking-in/');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.getByRole('link')).toHaveCount(0);
    await contents.getByText('On this page').first().click();
    await expect(contents.getByRole('link').first()).toBeVisible();
  });

  test('has a link at each heading, shown to who tabs to it', async ({ page }) => {
    await page.goto('./guide/checking-in/');
    const anchor = page.getByRole('link', { name: 'Link to If you call' });
    await expect(anchor).toHaveCSS('opacity', '0');
    await anchor.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(anchor).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.locator('h2:target')).toHaveText('If you call');
  });

  test('shows the rule behind a claim, and unfolds its sources without running into the next note', async ({
    page,
  }) => {
    await page.goto('./guide/checking-in/');
    const claims = page.locator('.claim');
    await expect(claims.first().getByText(FIRST_RULE)).toBeVisible();
    await expect(claims.first().getByRole('link', { name: 'How often, Acing' })).toBeHidden();
    await claims.first().locator('summary').click();
    await expect(claims.first().getByRole('link', { name: 'How often, Acing' })).toBeVisible();
    const [first, second] = await Promise.all([0, 1].map((index) => claims.nth(index).locator('ul').boundingBox()));
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(second?.y ?? 0);
  });

  test('tells search engines what it is, under the policy and with no script run for it', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto('./guide/checking-in/');
    const json = await page.locator('script[type="application/ld+json"]').innerText();
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ '@type': 'Article', headline: 'The check-in' }, {}] });
    expect(errors).toEqual([]);
  });
});

test.describe('on paper', () => {
  test('a guide page leaves navigation out, shows its sources and says where it is from', async ({ page }) => {
    await page.goto('./guide/checking-in/');
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all()) {
      await expect(navigation).toBeHidden();
    }
    await expect(page.getByRole('link', { name: 'Make a plan with your dates' })).toBeHidden();
    const claim = page.locator('.claim').first();
    await expect(claim.getByText(FIRST_RULE)).toBeVisible();
    await expect(claim.getByText('2 of 5 sources')).toBeVisible();
    await expect(claim.getByRole('link', { name: 'How often, Acing' })).toBeVisible();
    await expect(page.locator('.made-on')).toContainText(
      /\/guide\/checking-in\/, made on (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d+, \d{4}/,
    );
  });

  test('the booklet holds every page once, as a chapter that begins a page', async ({ page }) => {
    await page.goto('./guide/all/');
    const chapters = page.locator('article > h2');
    expect(await chapters.evaluateAll((headings) => headings.map(({ id }) => id))).toEqual(PAGES);
    await expect(page.locator('h1')).toHaveCount(1);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article').nth(3)).toHaveCSS('break-before', 'page');
  });

  test('the booklet keeps links between pages within itself', async ({ page }) => {
    await page.goto('./guide/all/');
    const links = page.locator('article a');
    const leading = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(leading.filter((href) => PAGES.some((id) => href.endsWith(`/guide/${id}/`)))).toEqual([]);
    await page.getByRole('article').first().getByRole('link', { name: 'thank-you note' }).click();
    await expect(page.locator('h2:target')).toHaveText('The thank-you note');
  });
});

test.describe('shared and followed', () => {
  test('every page of the site shares a picture of the size that it says', async ({ page, request }) => {
    for (const path of ['./', './planner/', './guide/', ...PAGES.map((id) => `./guide/${id}/`)]) {
      await page.goto(path);
      const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
      const response = await request.get(new URL(picture ?? '').pathname);
      expect(response.headers()['content-type']).toBe('image/png');
      const png = await response.body();
      // The PNG specification, 11.2.2: width and height follow the name of the first chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(40_000);
    }
  });

  test('the feed is well-formed, and lists every guide page with the time of its last change', async ({ page }) => {
    await page.goto('./guide/');
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const entries = await page.evaluate(async (address) => {
      // Trusted Types forbid to parse text in the page; a request may bring a document.
      const document = await new Promise<Document | null>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.responseType = 'document';
        request.onload = () => resolve(request.responseXML);
        request.send();
      });
      if (!document) throw new Error('The feed is not well-formed.');
      return [...document.querySelectorAll('entry')].map((entry) => ({
        path: new URL(entry.querySelector('id')?.textContent ?? '').pathname,
        updated: entry.querySelector('updated')?.textContent ?? '',
      }));
    }, feed ?? '');
    expect(entries.map(({ path }) => path.split('/').at(-2))).toEqual(PAGES);
    for (const { updated } of entries) expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('robots.txt leads to the sitemap', async ({ request }) => {
    const robots = await (await request.get('./robots.txt')).text();
    const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
    expect((await request.get(new URL(sitemap).pathname)).ok()).toBe(true);
  });
});

test.describe('the sources', () => {
  test('every rule stands in a table against the documents that say it', async ({ page }) => {
    await page.goto('./sources/');
    const row = page.getByRole('row', { name: /^Call mid-morning/ });
    await expect(row.getByRole('rowheader')).toHaveText('Call mid-morning on the day after their date.');
    await expect(row.getByRole('cell')).toHaveText(['says so', '', '', '', '']);
    await row.getByRole('link').click();
    await expect(page.locator('li:target')).toContainText('the check-in');
  });

  test('the table scrolls within itself on a narrow screen, by keyboard too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('./sources/');
    const region = page.getByRole('region', { name: 'Who says what' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('a pace named where the sources disagree opens the planner on it', async ({ page }) => {
    await page.goto('./guide/where-sources-disagree/');
    await page
      .getByRole('link', { name: /^reserved$/i })
      .first()
      .click();
    await page.getByText(/^More/).first().click();
    await expect(page.getByRole('radio', { name: /Reserved/ })).toBeChecked();
  });
});

test('an address that leads nowhere offers the search at once', async ({ page }) => {
  await page.goto('./no/such/page/');
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('voicemail');
  await expect(page.locator('.search-hit').first()).toBeVisible();
});
