import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide page reads in full, with who says what, and leads on', async ({ page }) => {
    await page.goto('/guide/checking-in/');
    await expect(page.getByRole('heading', { level: 1, name: 'The check-in' })).toBeVisible();
    const rule = page.getByText('Call mid-morning on the day after their date.');
    await expect(rule).toBeVisible();
    await rule.click();
    await expect(page.locator('a[href="/sources/#mid-morning"]')).toBeVisible();
    await page.getByRole('link', { name: /^Next/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('When no date was given');
  });

  test('the planner shows its rules as a table, and no dead form', async ({ page }) => {
    await page.goto('/planner/');
    await expect(page.getByRole('table')).toContainText('The next business day after it');
    await expect(page.getByRole('button', { name: 'Show my plan' })).toBeHidden();
  });

  for (const template of ['check-in-email', 'thank-you-email', 'check-in-call']) {
    test(`${template} reads with its blanks in brackets, and no dead field or button at any width`, async ({
      page,
    }) => {
      await page.goto(`/templates/${template}/`);
      await expect(page.getByText('[their name]').first()).toBeVisible();
      for (const width of [320, 700, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(page.getByRole('button')).toHaveCount(0);
        await expect(page.getByRole('textbox')).toHaveCount(0);
      }
    });
  }
});

test('a rule cited in the guide leads to its place among the sources', async ({ page }) => {
  await page.goto('/guide/checking-in/');
  await page.getByText('Call mid-morning on the day after their date.').click();
  await page.locator('a[href="/sources/#mid-morning"]').click();
  await expect(page.locator('li:target')).toContainText('Call mid-morning on the day after their date.');
});

test('the menu marks the page that is open, and no other', async ({ page }) => {
  await page.goto('/guide/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu.locator('[aria-current="page"]')).toHaveText(['Guide']);
  await expect(menu.getByRole('link', { name: 'Guide' })).toHaveCSS('text-decoration-thickness', '3px');
  await expect(menu.getByRole('link', { name: 'Planner' })).toHaveCSS('text-decoration-line', 'none');
});

test('an address that leads nowhere gets the 404 page with ways on', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'The check-in' })).toBeVisible();
});
