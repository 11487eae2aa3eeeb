import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

import { PlannerPage } from './support/planner-page.ts';

const PLAN = '#interview=2026-03-05&reply=2026-03-10&company=Larkfield&role=archivist';

const status = (page: Page): Locator => page.locator('main').getByRole('status');
const sheet = (page: Page | Locator): Locator => page.locator('.sheet');
const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('on phones no line begins with the stop after a blank, and the heading breaks between words', async ({ page }) => {
  await new PlannerPage(page).open({ today: '2026-03-05', link: PLAN });
  const stops = sheet(page).locator('.blank-and-stop');
  await expect(stops.getByPlaceholder('one thing about the job that excites you')).toBeVisible();
  const word = page.getByRole('heading', { name: 'Send your thank-you note today' }).getByText('thank-you');
  for (let width = 320; width <= 440; width += 8) {
    await page.setViewportSize({ width, height: 640 });
    const lines = await stops.or(word).evaluateAll((parts) => parts.map((part) => part.getClientRects().length));
    expect(lines, `lines of each part at ${width} px`).toEqual(lines.map(() => 1));
    expect(await overflow(page)).toBe(0);
  }
});

test('the picker finds words in three answers by keyboard at 320 px, and copies them filled in', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/templates/');
  await expect(status(page)).toHaveText('');
  await page.getByLabel('What happened?').focus();
  await page.keyboard.type('The date they gave');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'By phone' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'I can’t tell' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Check-in email, short' })).toBeVisible();
  await expect(status(page)).toHaveText('Check-in email, short: the template is below.');

  await page.getByLabel('Their name').focus();
  await page.keyboard.type('Ms Okafor');
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Sam');
  await button(page, 'Copy').focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(/^Copied\. \d blanks left to fill in\.$/);
  expect(await clipboard(page)).toMatch(/^Dear Ms Okafor,\n\n[^]+\n\nSam$/);
  expect(await overflow(page)).toBe(0);
});

test('a step of a plan opens its words with all that is known, and the calendar holds what was typed', async ({
  page,
}) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05', link: PLAN });
  const step = await planner.openStep('check-in');
  await expect(step.getByLabel('the date of the interview')).toHaveValue('Thursday, March 5');
  await expect(step.getByLabel('role')).toHaveValue('archivist');
  await expect(step.getByLabel('the date they gave')).toHaveValue('Tuesday, March 10');
  await step.getByLabel('Your name').fill('Sam Rivera');
  await expect(sheet(step)).toContainText('Sam Rivera');
  const { events } = await planner.downloadCalendar();
  expect(events.filter(({ description }) => description.includes('this is Sam Rivera'))).toHaveLength(1);
});

test('a date named on the phone goes into the plan from its step', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11', link: PLAN });
  const step = await planner.openStep('check-in');
  await button(step, 'Add it to my plan').click();
  await expect(step.getByText('Enter this date.')).toBeVisible();
  await expect(step.getByLabel('The new date')).toBeFocused();
  await step.getByLabel('The new date').fill('2026-03-20');
  await button(step, 'Add it to my plan').click();
  await expect.poll(() => planner.lines()).toContain('check-in 2026-03-20');
});

test('a template’s page is filled in from the plan of its tab, and puts a date into it', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11' });
  await page.getByLabel('Another day').check();
  await page.getByLabel('When was your interview?').fill('2026-03-05');
  await page.getByLabel('Another date').check();
  await page.getByLabel('They said you’d hear by').fill('2026-03-10');
  await planner.show();
  await expect(planner.plan).toBeVisible();

  await page.goto('/templates/check-in-call/');
  await expect(page.getByText('The words below are filled in from your plan')).toBeVisible();
  await expect(page.getByLabel('The date they gave')).toHaveValue('Tuesday, March 10');
  await page.getByLabel('The new date').fill('2026-03-20');
  await button(page, 'Add it to my plan').click();
  await expect(page.getByText('It has been added to your plan.')).toBeVisible();
  await expect(status(page)).toContainText('Plan updated.');
  await page.goto('/planner/');
  await expect.poll(() => planner.lines()).toContain('check-in 2026-03-20');
});

test('without a plan, a date named on the phone begins one', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-11T12:00:00'));
  await open(page, '/templates/check-in-call/');
  await page.getByLabel('The new date').fill('2026-03-20');
  await button(page, 'Make a plan with this date').click();
  await expect(page.getByLabel('They said you’d hear by')).toHaveValue('2026-03-20');
});

test('their words on the phone are read as a day, by keyboard at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));
  await open(page, '/templates/check-in-call/');
  const words = page.getByLabel('Or type what they said');
  await words.focus();
  await page.keyboard.type('after the summer');
  await expect(page.locator('[data-reading="not-sure"]')).toContainText('We can’t tell which date that is.');
  await expect(page.getByLabel('The new date')).toHaveValue('');
  await words.fill('early next week');
  await expect(page.locator('[data-reading="by"]')).toContainText('We read “early next week” as Tuesday, March 10.');
  await expect(page.getByLabel('The new date')).toHaveValue('2026-03-10');
  expect(await overflow(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tue, Mar 10')).toBeChecked();
  // Used up, so that a reload keeps what the reader then chooses.
  await expect(page).toHaveURL(/\/planner\/$/);
});

test('each person met gets a note, and two that are the same but for the name are pointed out', async ({ page }) => {
  await open(page, '/templates/thank-you-panel/');
  await page.getByLabel('Their name').fill('Ms Okafor');
  await button(page, 'Add another person you met').click();
  await expect(page.getByLabel('Their name').nth(1)).toBeFocused();
  await page.keyboard.type('Mr Bell');
  const warning = page.getByText('The notes to Ms Okafor and Mr Bell are the same except for the name.');
  await expect(warning).toBeVisible();
  const second = page.getByRole('group', { name: 'To Mr Bell' });
  await second.getByLabel('something this person talked about').fill('the school visits');
  await expect(warning).toHaveCount(0);
  await button(page, 'Copy for Mr Bell').click();
  expect(await clipboard(page)).toMatch(/^Dear Mr Bell,[^]+the school visits/);

  await button(page, 'Remove the note to Ms Okafor').click();
  await expect(sheet(page)).toHaveCount(1);
  await expect(page.getByLabel('Their name')).toHaveValue('Mr Bell');
  await expect(button(page, 'Add another person you met')).toBeFocused();
  await button(page, 'Undo: bring back the note to Ms Okafor').click();
  await expect(sheet(page)).toHaveCount(2);
  await expect(page.getByLabel('Their name').first()).toHaveValue('Ms Okafor');
});

test('words of one’s own are checked, can be left, and come back', async ({ page }) => {
  await open(page, '/templates/check-in-email/');
  await button(page, 'Edit the text').click();
  const own = page.getByLabel('Your words');
  await expect(own).toBeFocused();
  await expect(own).toHaveValue(/^Dear \[their name\]/);
  await own.fill('Sorry to bother you. I would take any job you have. What is the next step?');
  const finding = page.locator('li[data-finding="any-job"]');
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: 'Show the words' }).click();
  await expect(own).toBeFocused();
  expect(await own.evaluate(selectedIn)).toContain('any job');

  await button(page, 'Go back to the template').click();
  await expect(button(page, 'Edit the text')).toBeFocused();
  await expect(page.getByLabel('Their name')).toHaveValue('');
  await button(page, 'Undo').click();
  await expect(own).toHaveValue(/any job/);
  await page.reload();
  await expect(own).toHaveValue(/any job/);
});

test('a message is checked on asking, before anything is typed', async ({ page }) => {
  await open(page, '/templates/thank-you-email/');
  await button(page, 'Check this message').click();
  await expect(page.locator('li[data-finding="blank-left"]')).toBeVisible();
  await expect(page.locator('.note-check')).toBeFocused();
});

test('rich text is pasted as plain text, and nothing typed is taken for markup', async ({ page }) => {
  await open(page, '/templates/check-in-email/');
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<b onclick="x">Dear</b> <i>you</i>'], { type: 'text/html' }),
        'text/plain': new Blob(['Dear you'], { type: 'text/plain' }),
      }),
    ]),
  );
  await button(page, 'Edit the text').click();
  const own = page.getByLabel('Your words');
  await own.press('Control+a');
  await own.press('Control+v');
  await expect(own).toHaveValue('Dear you');
  await button(page, 'Go back to the template').click();
  await page.getByLabel('Their name').fill('<img src=x onerror=alert(1)> {role} ## x');
  await expect(sheet(page).locator('img')).toHaveCount(0);
  await button(page, 'Copy').click();
  expect(await clipboard(page)).toContain('Dear <img src=x onerror=alert(1)> {role} ## x,');
});

test('mail opens with subject and message, or with the subject alone where the message is too long', async ({
  page,
}) => {
  await open(page, '/templates/check-in-email/');
  const mail = page.getByRole('link', { name: 'Open in mail' });
  expect(await mail.getAttribute('href')).toMatch(/^mailto:\?subject=.+&body=Dear%20/);
  await button(page, 'Edit the text').click();
  await page.getByLabel('Your words').fill('A long message. '.repeat(150));
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=[^&]+$/);
  // The test's browser has no mail program to open.
  await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await mail.click();
  await expect(status(page)).toContainText('The message is too long to open in mail, so it was copied');
  expect(await clipboard(page)).toContain('A long message. A long message.');
});

test('a note by hand prints alone, with lines to copy it onto', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page, '/templates/thank-you-by-hand/');
  await page.getByLabel('Their name').fill('Ms Okafor');
  await button(page, 'Print').click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toBeVisible();
  await expect(page.locator('.lines-to-copy-onto > div').first()).toBeVisible();
  expect(await page.locator('.lines-to-copy-onto > div').count()).toBeGreaterThan(10);
  for (const gone of ['h1', '.note-actions .bar', '.site-header', '#rules'])
    await expect(page.locator(gone)).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('h1')).toBeVisible();
});

test('what is typed into a blank is kept when versions switch and across a reload', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05', link: PLAN });
  await page.getByLabel('Their name').fill('Ms Okafor');
  await button(planner.plan, 'Shorter').click();
  await expect(page.getByLabel('Their name')).toHaveValue('Ms Okafor');
  await page.reload();
  await expect(page.getByLabel('Their name')).toHaveValue('Ms Okafor');
});

test('a blank that a letter repeats is typed once, and the other places follow', async ({ page }) => {
  await open(page, '/templates/check-in-call/');
  await expect(page.getByLabel('Your name')).toHaveCount(1);
  await page.getByLabel('Your name').fill('Sam Rivera');
  await expect(sheet(page)).toContainText('Sam Rivera');
});

test('clearing a plan forgets what was typed into its messages, but for the reader’s own name', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel("They didn't say").check();
  await planner.show();
  await page.getByLabel('one thing about the job that excites you').fill('the backlog');
  await page.getByLabel('Your name').fill('Sam');
  await planner.openMore();
  await button(page, 'Clear this plan').click();
  await button(page, 'Yes, clear it').click();
  await expect(status(page)).toHaveText('Cleared. This plan is no longer in this tab.');
  const saved = await page.evaluate(() => sessionStorage.getItem('sit-tight.words') ?? '');
  expect(saved).not.toContain('backlog');
  expect(saved).toContain('Sam');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} colors in any state of a message`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/templates/');
    await page.getByLabel('What happened?').selectOption('Several people just interviewed me');
    await page.getByLabel('Their name').fill('Ann');
    await button(page, 'Add another person you met').click();
    await page.getByLabel('Their name').nth(1).fill('Bo');
    await button(page, 'Edit the text for Bo').click();
    await page.getByLabel('Your words for Bo').fill('Dear Bo, sorry to bother you. I would take any job.');
    await expect(page.locator('li[data-finding="any-job"]')).toBeVisible();
    await expectNothingFound(page);
    await open(page, '/templates/check-in-call/');
    await button(page, 'Make a plan with this date').click();
    await expect(page.getByText('Enter the date they gave you.')).toBeVisible();
    await expectNothingFound(page);
  });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function selectedIn(field: HTMLElement): string {
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  return value.slice(selectionStart, selectionEnd);
}

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
