import { expect, test } from '@playwright/test';

import { PlannerPage } from './support/planner-page.ts';

test('a debrief fills the plan and the words for it', async ({ page }) => {
  const planner = new PlannerPage(page);
  await page.clock.setFixedTime(new Date('2026-03-05T18:00:00'));
  await page.goto('/guide/thank-you-note/');
  await page.getByRole('link', { name: 'five-minute debrief' }).click();
  await planner.hydrated();
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel('Company').fill('Larkfield Museum');
  await page.getByLabel('Role').fill('archive assistant');
  await page.getByLabel('Name').fill('Ms Okafor');
  await page.getByLabel('One thing they cared about').fill('the school visits');
  await page.getByRole('button', { name: 'Add another person' }).click();
  await page.getByLabel('Name').nth(1).fill('Mr Lind');
  await page.getByLabel('One thing about the job that excites you').fill('the map room');
  await page.getByLabel('Another date').check();
  await page.getByLabel('They said you’d hear by').fill('2026-03-10');
  await page.getByLabel('Who told you?').fill('Ms Okafor');
  await planner.show();

  await expect(planner.plan).toContainText('Send one note to each: Ms Okafor, Mr Lind.');
  await expect(planner.plan).toContainText('reply by Tuesday, March 10, as Ms Okafor said.');
  const thanks = planner.plan.locator('[data-step="thank-you"]');
  const toMsOkafor = thanks.getByRole('group', { name: 'To Ms Okafor' });
  await expect(toMsOkafor.getByLabel('something this person talked about')).toHaveValue('the school visits');
  await thanks.getByRole('button', { name: 'By hand' }).click();
  await expect(toMsOkafor.getByLabel('one thing about the job that excites you')).toHaveValue('the map room');
});

test('an empty debrief says what is missing and keeps what was typed', async ({ page }) => {
  const planner = new PlannerPage(page);
  await page.goto('/debrief/');
  await planner.hydrated();
  await page.getByLabel('Company').fill('Larkfield');
  await planner.show();
  await expect(page.getByRole('link', { name: 'Enter the date of your interview.' })).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('Larkfield');
});

test('the home page knows where a reader with a plan stands', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11' });
  await page.getByLabel('Another day').check();
  await page.getByLabel('When was your interview?').fill('2026-03-05');
  await page.getByLabel('Another date').check();
  await page.getByLabel('They said you’d hear by').fill('2026-03-10');
  await planner.show();
  await page.getByRole('button', { name: 'Mark as done' }).first().click();
  await page.goto('/');
  const due = page.getByRole('region', { name: 'Check in by phone today' });
  await expect(due).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'You are here' })).toContainText('The check-in');
  await due.getByRole('link', { name: 'Open your plan' }).click();
  await expect(planner.plan).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the debrief is a list of questions for paper', async ({ page }) => {
    await page.goto('/debrief/');
    await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show my plan' })).toBeHidden();
  });
});
