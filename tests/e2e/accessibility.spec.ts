import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { BASE, PAGES } from '../support/published-pages.ts';
import { PlannerPage } from './support/planner-page.ts';

const PATHS = PAGES.map((page) => BASE + page);

/** The rules that look at colors: in another color scheme, the rest of a page is as it was. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

for (const path of PATHS) {
  test(`axe and the console find nothing on ${path}, in light and in dark colors`, async ({ page }) => {
    const errors = errorsOf(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await expectNothingFound(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNothingFound(page, COLOR_RULES);
    expect(errors).toEqual([]);
  });
}

test.describe('in the states of the planner', () => {
  const LINK = '#interview=2026-03-05&reply=2026-03-10&offer=2026-03-20&company=Larkfield&region=XX';

  test('axe finds nothing in the form with all its errors and all that unfolds', async ({ page }) => {
    const planner = new PlannerPage(page);
    await planner.open({ today: '2026-03-05' });
    await page.getByText('More: another round').click();
    await page.getByRole('combobox', { name: /Where is the employer/ }).fill('uni');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectNothingFound(page);
    await page.getByRole('button', { name: 'Add another round' }).click();
    await page.getByRole('button', { name: 'Add a day off' }).click();
    await page.getByLabel('In their words').fill('by Easter');
    await expect(page.locator('[data-reading="not-sure"]')).toBeVisible();
    await page.getByLabel('Another date').check();
    await planner.show();
    await expect(page.getByRole('group', { name: 'There are some problems' })).toBeVisible();
    await expectNothingFound(page);
  });

  for (const today of ['2026-03-05', '2026-03-28']) {
    test(`axe finds nothing in a plan as of ${today} with all that unfolds`, async ({ page }) => {
      const planner = new PlannerPage(page);
      await planner.open({ today, link: LINK });
      await expect(planner.steps.first()).toBeVisible();
      // Whatever opens may hold more that opens; without their common name the steps do not close one another.
      const closed = planner.plan.locator('details:not([open])');
      await expect(async () => {
        await closed.evaluateAll((all) => {
          for (const details of all) {
            details.removeAttribute('name');
            details.setAttribute('open', '');
          }
        });
        await expect(closed).toHaveCount(0, { timeout: 500 });
      }).toPass();
      await expect(planner.plan.locator('.sheet').first()).toBeVisible();
      await page.getByRole('button', { name: 'Add to calendar' }).click();
      await page.getByRole('button', { name: 'New date' }).click();
      await expect(page.getByLabel('The new date they gave')).toBeVisible();
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

async function expectNothingFound(page: Page, rules: readonly string[] = []): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (rules.length > 0) axe.withRules([...rules]);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
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
