import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const TEXT_MISSING = 'Full text could not be loaded; these are matches in titles and headings.';
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

  test('opens again at once after Escape: the hidden field does not swallow the key', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    const hasFocus = await field(page).evaluate((input) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      return document.activeElement === input;
    });
    expect(hasFocus).toBe(false);
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
  });

  test('says what to try where nothing is found', async ({ page }) => {
    await page.keyboard.press('/');
    await field(page).fill('zzyzx');
    await expect(status(page)).toHaveText('Nothing found for “zzyzx”.');
    await expect(dialog(page).getByRole('link', { name: 'the guide' })).toHaveAttribute('href', /\/guide\/$/);
    await expect(dialog(page).getByRole('link', { name: 'the templates' })).toHaveAttribute('href', /\/templates\/$/);
  });

  for (const [word, said, title] of [
    ['ghosted', /pages for “ghosted”, read as “nobody answers”\.$/, 'When nobody answers'],
    ['voice mail', /pages for “voice mail”, read as “voicemail”\.$/, 'Half-minute voicemail'],
    ['follow-up email', /pages for “follow-up email”, read as/, 'Weekly follow-up by email'],
  ] as const) {
    test(`understands “${word}”`, async ({ page }) => {
      await page.keyboard.press('/');
      await field(page).fill(word);
      await expect(status(page)).toHaveText(said);
      await expect(pageLink(page, title)).toBeVisible();
    });
  }

  test('finds pages in spite of a typing mistake', async ({ page }) => {
    await page.keyboard.press('/');
    await field(page).fill('intervew');
    await expect(status(page)).toHaveText(/pages for “intervew”, read as “interview”\.$/);
    await expect(dialog(page).locator('mark').first()).toHaveText(/^interview/i);
  });

  test('says what the site does not cover, and where to read more', async ({ page }) => {
    await page.keyboard.press('/');
    await field(page).fill('linkedin');
    await expect(dialog(page).getByText('LinkedIn and other social networks: not covered here.')).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'What these documents don’t cover' }).last()).toHaveAttribute(
      'href',
      /\/sources\/#not-covered$/,
    );
  });

  test('leads to the guide where the index does not load', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await field(page).fill('voicemail');
    await expect(status(page)).toHaveText('The search could not be loaded.');
    await expect(dialog(page).getByRole('link', { name: 'the guide' })).toBeVisible();
  });

  for (const part of [
    'pagefind.js*',
    'pagefind-entry.json*',
    '*.pf_meta',
    'wasm.*.pagefind',
    'index/*.pf_index',
    'fragment/*.pf_fragment',
  ]) {
    test(`answers from titles and headings where ${part} does not load, and from the text once it does`, async ({
      page,
    }) => {
      await page.route(`**/pagefind/${part}`, (route) => route.abort());
      await page.keyboard.press('/');
      await field(page).fill('check-in');
      await expect(status(page)).toHaveText(TEXT_MISSING);
      await expect(pageLink(page, 'The check-in')).toBeVisible();
      await expect(dialog(page).locator('mark')).toHaveCount(0);

      await page.unrouteAll();
      await dialog(page).getByRole('button', { name: 'Try again' }).click();
      await expect(status(page)).toHaveText(/pages for “check-in”\.$/);
      await expect(dialog(page).locator('mark').first()).toBeVisible();
      await expect(dialog(page).getByRole('button', { name: /again/ })).toHaveCount(0);
      await expect(field(page)).toBeFocused();
    });
  }

  test('leads to the search page where its script does not load', async ({ page }) => {
    await page.route('**/search/ui.js', (route) => route.abort());
    await button(page).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeVisible();
  });

  test('leaves the / key alone once the reader has turned it off', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox', { name: 'Open search with the / key' }).uncheck();
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('checkbox', { name: 'Open search with the / key' })).not.toBeChecked();
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

for (const width of [320, 1280]) {
  test(`at ${width} px, hits under the pointer and the focus stay where they are when the full text joins`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(GUIDE_PAGE);
    const release = await holdFullText(page);
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await page.keyboard.press('/');
    await field(page).fill('call');
    await expect(status(page)).toHaveText(/^[\d of]+ pages by title or heading\. Searching the full text…$/);
    const before = await hits(page).count();
    expect(before).toBeGreaterThan(1);

    const pointedAt = hits(page).nth(1).getByRole('link').first();
    await pointedAt.hover();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator(':focus');
    const stands = async () => ({ pointed: await pointedAt.boundingBox(), focused: await focused.boundingBox() });
    const stood = await stands();
    release();
    await expect(status(page)).toHaveText(TEXT_MISSING);
    expect(await stands()).toEqual(stood);

    await page.unroute('**/*.pf_fragment');
    // Pressed as by a voice: pointer and focus stay on the hits.
    await dialog(page)
      .getByRole('button', { name: 'Try again' })
      .evaluate((again) => {
        const stoodIn = document.activeElement as HTMLElement;
        (again as HTMLElement).click();
        stoodIn.focus();
      });
    await expect(status(page)).toHaveText(/pages for “call”\.$/);
    expect(await hits(page).count()).toBeGreaterThan(before);
    expect(await stands()).toEqual(stood);
    await expect(hits(page).getByRole('link').and(page.locator(':focus'))).toHaveCount(1);
  });
}

test('goes on answering from titles while the full text is on its way', async ({ page }) => {
  await page.goto(GUIDE_PAGE);
  const release = await holdFullText(page);
  await page.keyboard.press('/');
  await field(page).fill('zzyzx');
  await expect(status(page)).toHaveText('No title or heading matches. Searching the full text…');
  await field(page).fill('check-in');
  await expect(pageLink(page, 'The check-in')).toBeVisible();
  await field(page).fill('voicemail');
  release();
  await expect(status(page)).toHaveText(/pages? for “voicemail”\.$/);
});

test('nothing of the search is fetched before somebody turns to it, and then all side by side, each file once', async ({
  page,
}) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const search = () => asked.filter((path) => /pagefind|\.js$/.test(path));
  const kinds = () =>
    search()
      .map((path) => (path.split('/').at(-1) ?? '').replace(/.*\.(?=pf_)/, '').replace(/^text\..*\.js$/, 'text.js'))
      .sort();
  await page.goto(GUIDE_PAGE, { waitUntil: 'networkidle' });
  expect(search()).toEqual([]);

  // The second half is known only once headings.json names it, and does not wait for the first.
  const release = await hold(page, '**/pagefind/{pagefind.js,wasm.*}');
  await button(page).hover();
  await expect
    .poll(() => [...new Set(kinds())])
    .toEqual([
      'headings.json',
      'pagefind-entry.json',
      'pagefind.js',
      'pf_filter',
      'pf_index',
      'pf_meta',
      'text.js',
      'ui.js',
      'wasm.en.pagefind',
    ]);
  const early = search().length;
  release();
  await button(page).click();
  await field(page).fill('voicemail');
  await expect(status(page)).toHaveText(/pages? for/);
  expect(
    search()
      .slice(early)
      .filter((path) => !path.endsWith('.pf_fragment')),
  ).toEqual([]);
  expect(new Set(search()).size).toBe(search().length);
  expect(errors).toEqual([]);
});

test('what is searched for never leaves the device, and stands in no address unless it is asked for', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.url().replace(/#.*/, '')} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
  );
  await page.goto(GUIDE_PAGE);
  await page.keyboard.press('/');
  await field(page).fill('voicemail');
  await expect(status(page)).toHaveText(/pages? for “voicemail”\.$/);
  expect(page.url()).not.toContain('voicemail');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=voicemail$/);
  await expect(status(page)).toHaveText(/pages? for “voicemail”\.$/);
  await page.reload();
  await expect(status(page)).toHaveText(/pages? for “voicemail”\.$/);
  expect(sent.filter((request) => request.includes('voicemail'))).toEqual([]);
});

test.describe('the search page', () => {
  test('answers the question in its address', async ({ page }) => {
    await page.goto('./search/#q=voicemail&kind=guide');
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
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=call%2Femail$/);
  });

  test('lists all pages while nothing is asked, also where its script does not load', async ({ page }) => {
    await page.route('**/search/ui.js', (route) => route.abort());
    await page.goto('./search/#q=voicemail');
    await expect(page.getByText('The search could not be loaded.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeVisible();
    await expect(page.getByText('Search needs JavaScript.')).toBeHidden();

    await page.unrouteAll();
    await page.goto('./about/');
    await page.goto('./search/');
    await expect(field(page)).toBeVisible();
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeVisible();
    await field(page).fill('zzyzx');
    await expect(page.getByRole('link', { name: 'The check-in', exact: true })).toBeHidden();
  });

  test('fetches its index when somebody turns to the field, and answers another question in its address', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('./search/', { waitUntil: 'networkidle' });
    await expect(field(page)).toBeVisible();
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked.some((url) => url.endsWith('.pf_index'))).toBe(true);
    await page.evaluate(() => location.assign('#q=recruiter'));
    await expect(status(page)).toHaveText(/pages? for “recruiter”\.$/);
    const index = asked.filter((url) => url.includes('/pagefind/'));
    expect(index.filter((url, place) => index.indexOf(url) !== place)).toEqual([]);
  });

  test('takes over what was asked in the dialog', async ({ page }) => {
    await page.goto(GUIDE_PAGE);
    await page.keyboard.press('/');
    await field(page).fill('recruiter');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=recruiter$/);
    await expect(status(page)).toHaveText(/pages? for “recruiter”\.$/);
  });
});

test('is whole from right to left, in forced colors and without the text, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(GUIDE_PAGE);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.route('**/*.pf_fragment', (route) => route.abort());
  await page.keyboard.press('/');
  await field(page).fill('call');
  await expect(status(page)).toHaveText(TEXT_MISSING);
  expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.unrouteAll();
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText(/pages for “call”\.$/);
  await expect(dialog(page).locator('mark').first()).toBeVisible();
  expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
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

/** Keeps the full text from coming until the function that this promises is called. */
function holdFullText(page: Page): Promise<() => void> {
  return hold(page, '**/pagefind/pagefind.js');
}

async function hold(page: Page, files: string): Promise<() => void> {
  const released = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => released.resolve(undefined);
}

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
