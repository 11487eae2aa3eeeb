import { expect, test } from '@playwright/test';

const PLAN = '/planner/#interview=2026-11-19&reply=2026-11-25&region=US';

test('each day of a plan unfolds into its count, with each skipped day by its name', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00'));
  await page.goto(PLAN);
  const checkIn = page.locator('[data-step="check-in"]');
  await checkIn.locator('summary').first().click();
  await checkIn.getByText('How this day was counted').click();
  await expect(
    checkIn.getByText('How this day was counted').locator('xpath=ancestor::details[1]').getByRole('listitem'),
  ).toHaveText([
    'From Wednesday, November 25: the date they gave.',
    /^Skipped Thursday, November 26: Thanksgiving Day/,
    '1 business day later: Friday, November 27.',
    /^The rule: /,
    'At the reserved pace: Monday, November 30 (Check in by email).',
    'At the persistent pace: the same day.',
  ]);
});

test('says so when the count of a day can not be loaded', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00'));
  await page.route(/LedgerLines/, (route) => route.abort());
  await page.goto(PLAN);
  await page.getByText('How this day was counted').first().click();
  await expect(page.getByText('The count of this day could not be loaded.')).toBeVisible();
});
