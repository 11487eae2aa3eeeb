import { readFileSync } from 'node:fs';

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { PlannerPage } from './planner-page.ts';

/** Every page that the site tells search engines of, and those that it does not. */
const PATHS = [
  ...[...readFileSync(`${import.meta.dirname}/../../dist/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  ),
  ...['/404.html', '/offline/', '/embed/planner/'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const path of PATHS) {
      test(`axe and the console find nothing on ${path}`, async ({ page }) => {
        const errors = errorsOf(page);
        await page.goto(path);
        await expectNothingFound(page);
        expect(errors).toEqual([]);
      });
    }
  });
}

test.describe('in the states of the planner', () => {
  const LINK = '#interview=2026-03-05&reply=2026-03-10&offer=2026-03-20&company=Larkfield&region=XX';

  test('axe finds nothing in the form with all its errors and all that unfolds', async ({ page }) => {
    const planner = new PlannerPage(page);
    await planner.open({ today: '2026-03-05' });
    await page.getByText('More: pace').click();
    await page.getByRole('combobox', { name: /Where do they work/ }).fill('uni');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectNothingFound(page);
    await page.getByRole('button', { name: 'Add another round' }).click();
    await page.getByRole('button', { name: 'Add a day off' }).click();
    await page.getByLabel('Within some time').check();
    await planner.show();
    await expect(page.getByRole('group', { name: 'A few things to mend' })).toBeVisible();
    await expectNothingFound(page);
  });

  for (const today of ['2026-03-05', '2026-03-28']) {
    test(`axe finds nothing in a plan as of ${today} with all that unfolds`, async ({ page }) => {
      const planner = new PlannerPage(page);
      await planner.open({ today, link: LINK });
      // What follows the steps comes after them, and unfolds too.
      await expect(planner.plan.getByText('Something changed?')).toBeVisible();
      for (const summary of await planner.plan.locator('summary').all()) await summary.click();
      await expect(planner.plan.locator('.sheet').first()).toBeVisible();
      await page.getByLabel('They answered with a new date').check();
      await page.getByRole('button', { name: 'Clear this plan' }).click();
      await expectNothingFound(page);
    });
  }
});

for (const path of PATHS) {
  test(`nothing runs off the side of ${path} at 320 px, with text twice its size too`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow()).toBe(0);
  });
}

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** What the console and the page complain of, violations of the content policy included. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    // A missing page is meant to be missing.
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
