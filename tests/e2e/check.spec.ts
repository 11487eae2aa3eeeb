import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const NEEDY = 'Thank you for your time. I would take any job you have.';

/** Words of the thank-you template, with its blanks filled in. */
const FILLED = `Dear Ms Okafor,

Thank you for seeing me on Thursday, March 5. You gave me a clear picture of what you need from the archive assistant role, and the part that excites me most is the plan to put the map room online.

You also told me about the backlog of unlabelled maps. If you took me on, I would sort by survey year first, then label in batches. Behind me there is two years of cataloguing at a county library, so you would not be starting from nothing.

If there is more you would like to know, you can reach me on 555 0142.

Kind regards,

Sam Rivera`;

test('a needy line is a finding that names its rule, and goes once the line has gone', async ({ page }) => {
  await open(page);
  await message(page).fill(NEEDY);
  const finding = page.locator('li[data-finding="any-job"]');
  await expect(finding).toContainText('“I would take any job you have”');
  await expect(finding.getByRole('link').first()).toHaveAttribute('href', '/sources/#this-job-not-any-job');
  await expect(page.locator('mark')).toContainText(['any job']);
  await message(page).fill('Thank you. You showed me what you need, and I would bring it.');
  await expect(finding).toHaveCount(0);
});

test('counts are facts, and a template that was filled in has no findings', async ({ page }) => {
  await open(page);
  await message(page).fill(FILLED);
  await expect(page.getByText('Nothing found. The checker looks for only')).toBeVisible();
  await expect(page.locator('[data-finding]')).toHaveCount(0);
  await expect(page.locator('.facts')).toContainText('Thursday, March 5');
});

test('the address says what the message is for, and an unknown one is ignored', async ({ page }) => {
  await open(page, '#for=final-thanks');
  await expect(purpose(page)).toHaveValue('final-thanks');
  await page.evaluate(() => (location.hash = '#for=check-in'));
  await expect(purpose(page)).toHaveValue('check-in');
  await page.evaluate(() => (location.hash = '#for=nothing'));
  await expect(purpose(page)).toHaveValue('check-in');
});

test('what a message is for decides what is found', async ({ page }) => {
  await open(page);
  await message(page).fill('Dear Ms Okafor, the archive interests me. You said that you need help, and you have mine.');
  await expect(page.getByText('Nothing found. The checker looks for only')).toBeVisible();
  await purpose(page).selectOption('check-in');
  await expect(page.locator('li[data-finding="no-next-step"]')).toBeVisible();
});

test('the status is empty at load, and says the count after a pause', async ({ page }) => {
  await open(page);
  const status = page.locator('.checker').getByRole('status');
  await expect(status).toHaveText('');
  await message(page).fill('Thank you. You showed me what you need, and I would bring it.');
  await expect(status).toHaveText('Nothing found.');
  await message(page).fill(NEEDY);
  await expect(status).toHaveText(/^\d+ findings?\.$/);
});

test('nothing is saved before something is typed, and then it outlives a reload in this tab', async ({ page }) => {
  await open(page);
  expect(await savedDraft(page)).toBeNull();
  await purpose(page).selectOption('follow-up');
  expect(await savedDraft(page)).toBeNull();
  await message(page).fill(NEEDY);
  await page.reload();
  await expect(message(page)).toHaveValue(NEEDY);
  await expect(purpose(page)).toHaveValue('follow-up');
  await expect(page.locator('li[data-finding="any-job"]')).toBeVisible();
});

test('Clear empties the message and the tab, and Undo brings both back', async ({ page }) => {
  await open(page);
  await expect(undo(page)).toHaveCount(0);
  await message(page).fill(NEEDY);
  await clear(page).click();
  await expect(message(page)).toHaveValue('');
  await expect(page.locator('[data-finding]')).toHaveCount(0);
  expect(await savedDraft(page)).toBeNull();
  await clear(page).click();
  await undo(page).click();
  await expect(message(page)).toHaveValue(NEEDY);
  await expect(message(page)).toBeFocused();
  expect(await savedDraft(page)).toContain('any job');
});

test('at 320 px the keyboard does all, and nothing runs off the side', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await purpose(page).focus();
  await page.keyboard.press('Tab');
  await expect(message(page)).toBeFocused();
  await page.keyboard.type(`${NEEDY} Really, any job.`);
  const show = page.locator('li[data-finding="any-job"]').getByRole('button', { name: 'Show the words' });
  await expect(show).toBeVisible();
  await tabTo(page, show);
  await page.keyboard.press('Enter');
  await expect(message(page)).toBeFocused();
  const first = await selected(page);
  expect(first.words).toMatch(/any job/);
  await tabTo(page, show);
  await page.keyboard.press('Enter');
  const second = await selected(page);
  expect(second.words).toMatch(/any job/);
  expect(second.start).toBeGreaterThan(first.start);
  await tabTo(page, clear(page));
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(undo(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveValue(`${NEEDY} Really, any job.`);
  await expect(show).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

test('nothing runs off the side with text twice its size', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 700 });
  await open(page);
  await message(page).fill(`${NEEDY} ${'[fill this in]'.repeat(3)} ${'x'.repeat(200)}`);
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await overflow(page)).toBe(0);
});

test('what was typed is text, never markup', async ({ page }) => {
  await open(page);
  await message(page).fill('<img src="x" id="made"> any job [the role]');
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.locator('#made')).toHaveCount(0);
});

test('the checker loads with the first text, and nothing typed is sent', async ({ page }) => {
  const requests: string[] = [];
  await open(page);
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await message(page).fill(NEEDY);
  await expect(page.locator('li[data-finding="any-job"]')).toBeVisible();
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((request) => /any|time/i.test(new URL(request.trim()).search))).toEqual([]);
  expect(requests.filter((request) => !request.endsWith(' '))).toEqual([]);
});

test('a checker that could not load says so, and tries again at the next key', async ({ page }) => {
  await open(page);
  await page.route('**/templates/words.json', (route) => route.abort());
  await message(page).fill(NEEDY);
  await expect(page.locator('.checker .error')).toContainText('could not be loaded');
  await page.unroute('**/templates/words.json');
  await message(page).press('End');
  await message(page).pressSequentially('!');
  await expect(page.locator('li[data-finding="any-job"]')).toBeVisible();
  await expect(page.locator('.checker .error')).toHaveCount(0);
});

test('what was typed before the page could listen is checked and saved', async ({ page }) => {
  const typed = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto('/check/');
  await message(page).fill(NEEDY);
  typed.resolve(undefined);
  await expect(page.locator('li[data-finding="any-job"]')).toBeVisible();
  await expect(message(page)).toHaveValue(NEEDY);
  expect(await savedDraft(page)).toContain('any job');
});

test('marked words can be read in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page);
  await message(page).fill(NEEDY);
  const around = await colorOf(page.locator('.marked-text'));
  expect(await colorOf(page.locator('mark').first())).toBe(around);
  expect(await colorOf(page.locator('mark sup').first())).toBe(around);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} colors, with findings and after clearing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '#for=check-in');
    await message(page).fill(`${NEEDY} Sorry to bother you, dear [their name]. You are my only hope.`);
    await expect(page.locator('mark').first()).toBeVisible();
    await expectNothingFound(page);
    await clear(page).click();
    await expect(undo(page)).toBeVisible();
    await expectNothingFound(page);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules stand in a table, and nothing dead is shown', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(message(page)).toBeHidden();
  });
});

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`/check/${hash}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

function message(page: Page): Locator {
  return page.getByLabel('Your message');
}

function purpose(page: Page): Locator {
  return page.getByLabel('What is it for?');
}

function clear(page: Page): Locator {
  return page.getByRole('button', { name: 'Clear' });
}

function undo(page: Page): Locator {
  return page.getByRole('button', { name: 'Undo' });
}

function savedDraft(page: Page): Promise<string | null> {
  return page.evaluate(() => sessionStorage.getItem('sit-tight.draft'));
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function colorOf(locator: Locator): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).color);
}

function selected(page: Page): Promise<{ readonly start: number; readonly words: string }> {
  return message(page).evaluate((area: HTMLTextAreaElement) => ({
    start: area.selectionStart,
    words: area.value.slice(area.selectionStart, area.selectionEnd),
  }));
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Thirty presses of Tab did not reach it.');
}

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
