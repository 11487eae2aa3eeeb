import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

const ADDRESS = /^https?:\/\/[^#]+\/planner\/#/;

async function open(page: Page): Promise<void> {
  await page.goto('advisers/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

const link = (page: Page) => page.locator('.made-link a');

test('makes a link for a class, with no interview day in it', async ({ page }) => {
  await open(page);
  await expect(link(page)).toHaveText(/\/planner\/#pace=steady&channel=call$/);
  await page.getByLabel('Reserved').check();
  await page.getByLabel('Email only').check();
  await page.getByLabel('Which public holidays apply?').selectOption({ label: 'United Kingdom' });
  await page.getByLabel('Which part?').selectOption({ label: 'England' });
  await expect(link(page)).toHaveText(/#pace=reserved&channel=email&region=GB-ENG$/);
  await link(page).click();
  await page.getByText(/^More/).first().click();
  await expect(page.getByRole('radio', { name: /Reserved/ })).toBeChecked();
});

test('makes a link for one candidate that opens on their plan', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));
  await open(page);
  await page.getByLabel('One candidate').check();
  await expect(page.getByText('Fill in the date of the interview')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Draw the QR code' })).toBeDisabled();
  await page.getByLabel('Date of the interview').fill('2026-03-05');
  await page.getByLabel('The employer said they would reply by').fill('2026-03-04');
  await expect(page.locator('#reply-error')).toContainText('March 4');
  await page.getByLabel('The employer said they would reply by').fill('2026-03-10');
  await link(page).click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
});

test('copies the link, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(ADDRESS);
  await page.getByLabel('Persistent').check();
  await expect(page.getByText('Copied.')).toBeHidden();
});

test('loads the QR code only when it is wanted, and draws what a camera can read', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await page.getByRole('button', { name: 'Draw the QR code' }).press('Enter');
  const code = page.getByRole('img', { name: 'QR code of the link' });
  await expect(code).toBeVisible();
  expect(requests.length).toBeGreaterThan(before);
  expect(requests.filter((address) => new URL(address).origin !== new URL(page.url()).origin)).toEqual([]);
  expect(await readCode(page)).toBe(await link(page).textContent());
  await page.getByLabel('Email only').check();
  expect(await readCode(page)).toMatch(/channel=email$/);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`prints the handout alone, on one sheet of ${format}`, async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Draw the QR code' }).click();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'After your interview' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'For career services' })).toBeHidden();
    await expect(page.locator('.site-footer')).toBeHidden();
    const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
  });
}

test('prints when asked, with the QR code drawn first', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', String(document.querySelectorAll('.qr-code').length));
  });
  await open(page);
  await page.getByRole('button', { name: 'Print the handout' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '1');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with all that unfolds, in ${colorScheme} colors`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await page.getByLabel('One candidate').check();
    await page.getByLabel('Date of the interview').fill('2039-03-05');
    await page.getByLabel('Which public holidays apply?').selectOption({ label: 'Germany' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the handout is there to print, and nothing dead is shown', async ({ page }) => {
    await page.goto('advisers/');
    await expect(page.getByRole('heading', { name: 'After your interview' })).toBeVisible();
    await expect(page.locator('.handout-link')).toHaveText(/\/planner\/$/);
    await expect(page.locator('.adviser-tools button:visible, .adviser-tools input:visible')).toHaveCount(0);
  });
});

/** What another program's reader makes of the picture on the page. */
async function readCode(page: Page): Promise<string> {
  const picture = await page.getByRole('img', { name: 'QR code of the link' }).screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}
