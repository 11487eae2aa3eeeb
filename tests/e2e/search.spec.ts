import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const GUIDE_PAGE = './guide/checking-in/';

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(GUIDE_PAGE);
  });

  for (const [way, open] of [
    ['its button', (page) => button(page).click()],
    ['the space bar on its button', (page) => button(page).press(' ')],
    ['the / key', (page) => page.keyboard.press('/')],
    ['Ctrl+K', (page) => page.keyboard.press('Control+k')],
  ] as const satisfies readonly (readonly [string, (page: Page) => Promise<void>])[]) {
    test(`opens by ${way}, on its field`, async ({ page }) => {
      await open(page);
      await expect(dialog(page)).toBeVisible();
      await expect(field(page)).toBeFocused();
    });
  }

  test('finds a word of the text by keyboard alone, in the kind of page that was chosen', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('voicemail');
    await expect(status(page)).toHaveText(/pages? for “voicemail”\.$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Guide' })).toBeChecked();
    await expect(status(page)).toHaveText(/in Guide\.$/);
    await expect(pageLink(page, 'The check-in')).toBeVisible();

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    const first = hits(page).getByRole('link').first();
    await expect(first).toBeFocused();
    const target = (await first.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === target);
  });

  test('shows the page, the heading and the words around what was found', async ({ page }) => {
    await page.keyboard.press('/');
    await field(page).fill('voicemail');
    await page.getByRole('radio', { name: 'Guide' }).check();
    const hit = hits(page).filter({ has: page.locator('[href$="/guide/checking-in/"]') });
    await expect(hit.locator('.search-kind')).toHaveText('Guide');
    await expect(hit.locator('mark').first()).toHaveText(/voicemail/i);
    const heading = hit.getByRole('listitem').getByRole('link').first();
    await expect(heading).toHaveAttribute('href', /\/guide\/checking-in\/#./);

    const target = (await heading.getAttribute('href')) ?? '';
    await heading.click();
    await expect(page).toHaveURL((url) => url.pathname + url.hash === target);
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator(new URL(target, page.url()).hash)).toBeInViewport();
  });

  test('closes on the first Escape, even with a word in the field, and gives focus back', async ({ page }) => {
    await button(page).focus();
    await page.keyboard.press('Enter');
    await field(page).fill('voicemail');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  test('says what to try where nothing is found', async ({ page }) => {
    await page.keyboard.press('/');
    await field(page).fill('zzyzx');
    await expect(status(page)).toHaveText('Nothing found for “zzyzx”.');
    await expect(dialog(page).getByRole('link', { name: 'the guide' })).toHaveAttribute('href', /\/guide\/$/);
    await expect(dialog(page).getByRole('link', { name: 'the templates' })).toHaveAttribute('href', /\/templates\/$/);
  });

  test('leads to the guide where the index does not load', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await field(page).fill('voicemail');
    await expect(status(page)).toHaveText('The search did not load.');
    await expect(dialog(page).getByRole('link', { name: 'the guide' })).toBeVisible();
  });

  test('answers from titles and headings where the full text does not load', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.keyboard.press('/');
    await field(page).fill('check-in');
    await expect(status(page)).toHaveText(/Only titles and headings could be searched\.$/);
    await expect(pageLink(page, 'The check-in')).toBeVisible();
  });

  test('leads to the search page where its script does not load', async ({ page }) => {
    await page.route('**/search/ui.js', (route) => route.abort());
    await button(page).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeVisible();
  });

  test('leaves the / key alone once the reader has turned it off', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox', { name: 'Open the search with the / key' }).uncheck();
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('checkbox', { name: 'Open the search with the / key' })).not.toBeChecked();
    await expect(field(page)).toHaveValue('');
  });

  test('has no accessibility violation and no sideways scroll, empty, answered or without an answer', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.keyboard.press('/');
    for (const [word, said] of [
      ['', ''],
      ['voicemail', /pages? for/],
      ['zzyzx', /Nothing found/],
    ] as const) {
      await field(page).fill(word);
      await expect(status(page)).toHaveText(said);
      expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
      expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
  });
});

test('nothing of the search is fetched before somebody turns to it, and then each file once', async ({ page }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(GUIDE_PAGE, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|\.js$/.test(path))).toEqual([]);

  await button(page).click();
  await field(page).fill('voicemail');
  await expect(status(page)).toHaveText(/pages? for/);
  const search = asked.filter((path) => /pagefind|\.js$/.test(path));
  expect(
    search
      .filter((path) => path.endsWith('.js'))
      .map((path) => path.split('/').at(-1))
      .sort(),
  ).toEqual(['pagefind.js', 'ui.js']);
  expect(new Set(search).size).toBe(search.length);
  expect(errors).toEqual([]);
});

test.describe('the search page', () => {
  test('answers the question in its address', async ({ page }) => {
    await page.goto('./search/?q=voicemail&kind=guide');
    await expect(field(page)).toHaveValue('voicemail');
    await expect(page.getByRole('radio', { name: 'Guide' })).toBeChecked();
    await expect(status(page)).toHaveText(/in Guide\.$/);
    await expect(pageLink(page, 'The check-in')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('changes its address when the form is sent, not while somebody types', async ({ page }) => {
    await page.goto('./search/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('call/email');
    await expect(field(page)).toHaveValue('call/email');
    await expect(status(page)).toHaveText(/“call\/email”/);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=call%2Femail$/);
  });

  test('lists all pages while nothing is asked, also where its script does not load', async ({ page }) => {
    await page.route('**/search/ui.js', (route) => route.abort());
    await page.goto('./search/?q=voicemail');
    await expect(page.getByText('The search did not load.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeVisible();
    await expect(page.getByText('Search needs JavaScript.')).toBeHidden();

    await page.unrouteAll();
    await page.goto('./search/');
    await expect(field(page)).toBeVisible();
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeVisible();
    await field(page).fill('zzyzx');
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeHidden();
  });

  test('takes over what was asked in the dialog', async ({ page }) => {
    await page.goto(GUIDE_PAGE);
    await page.keyboard.press('/');
    await field(page).fill('recruiter');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=recruiter/);
    await expect(status(page)).toHaveText(/pages? for “recruiter”\.$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way to the search is a link to a list of all pages, and nothing dead is shown', async ({ page }) => {
    await page.goto(GUIDE_PAGE);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeVisible();
    await expect(page.locator('main').locator('input, button')).toHaveCount(0);
  });
});

/** The link to a page that was found, not to a heading of the same words on another. */
function pageLink(page: Page, title: string) {
  return page.locator('.search-hit > .search-title').getByRole('link', { name: title, exact: true });
}

function button(page: Page) {
  return page.getByRole('button', { name: 'Search', exact: true });
}

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Search' });
}

function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search this site' });
}

function status(page: Page) {
  return page.locator('.search-status');
}

function hits(page: Page) {
  return page.locator('.search-hit');
}
