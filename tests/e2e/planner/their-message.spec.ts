import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { PlannerPage } from '../support/planner-page.ts';

const LINK = '#interview=2026-03-05&reply=2026-03-10';

/** What an employer may write on March 11, and what it is read as. */
const MESSAGES = [
  { message: 'We went with another candidate. Best of luck!', kind: 'rejected', day: null },
  { message: 'We need a little longer and will let you know by March 20.', kind: 'new-date', day: '2026-03-20' },
  { message: 'Could you come back on Monday, March 16 to meet our director?', kind: 'next-round', day: '2026-03-16' },
  { message: 'I am out of the office until March 23.', kind: 'none', day: null },
] as const;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await new PlannerPage(page).open({ today: '2026-03-11', link: LINK });
});

for (const { message, kind, day } of MESSAGES) {
  test(`a message is read as ${kind} by keyboard at 320 px`, async ({ page }) => {
    await paste(page, message);
    const proposal = page.locator(`p[data-reading="${kind}"]`);
    await expect(proposal).toBeVisible();
    await expect(proposal.locator('time')).toHaveCount(day === null ? 0 : 1);
    if (day) await expect(proposal.locator('time')).toHaveAttribute('datetime', day);
    await expect(page.locator('.proposal mark')).not.toHaveCount(0);
    await expect(page.getByText('Nothing was sent anywhere.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    // Nothing is logged before the reader says so.
    expect(await page.evaluate(() => location.hash)).not.toContain('log=');
  });
}

test('an out-of-office is closed without a change to the plan', async ({ page }) => {
  const planner = new PlannerPage(page);
  const before = await planner.lines();
  await paste(page, 'I am out of the office until March 23.');
  await press(page, 'Close without changes');
  await expect(page.getByLabel('Their message')).toHaveCount(0);
  expect(await planner.lines()).toEqual(before);
});

test('a proposal is changed before it is logged, and then undone', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.plan.waitFor();
  const before = await planner.lines();
  await paste(page, 'We need a little longer and will let you know by March 20.');
  await page.getByLabel('They said you’d hear by').fill('2026-03-24');
  await press(page, 'Update my plan');
  await expect.poll(() => planner.lines()).toContain('check-in 2026-03-24');
  await press(page, 'Undo');
  await expect.poll(() => planner.lines()).toEqual(before);
});

/** Types a message into the field, by keyboard alone, and has it read. */
async function paste(page: Page, message: string): Promise<void> {
  await press(page, 'Paste their message');
  await page.getByRole('textbox', { name: 'Their message' }).focus();
  await page.keyboard.insertText(message);
  await press(page, 'Read it');
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
}
