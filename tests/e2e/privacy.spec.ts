import { expect, test } from '@playwright/test';

test('the privacy page tells what the browser keeps now, and erases it after asking', async ({ page }) => {
  await page.goto('/templates/check-in-email/');
  await page.getByLabel('Their name').fill('Ms Okafor');
  await expect(page.getByText('5 blanks left')).toBeVisible();
  await page.goto('/privacy/');
  await page.evaluate(() => localStorage.setItem('another.site', 'not ours'));
  await expect(page.getByText('Stored in this browser now: sit-tight.words.')).toBeVisible();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('status')).toHaveText('Erased.');
  await expect(page.getByText('Nothing that you typed here is stored in this browser.')).toBeVisible();
  expect(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)])).toEqual([
    [],
    ['another.site'],
  ]);
});
