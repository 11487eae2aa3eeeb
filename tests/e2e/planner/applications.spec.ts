import { readFile } from 'node:fs/promises';

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { PlannerPage } from '../support/planner-page.ts';

const TODAY = '2026-03-11';

/** Makes a plan in the form and asks the device to remember it. */
async function remember(
  planner: PlannerPage,
  { company, promised }: { company: string; promised: string },
): Promise<void> {
  const { page } = planner;
  await page.getByLabel('Another day').check();
  await page.getByLabel('When was your interview?').fill('2026-03-05');
  await page.getByLabel('Another date').check();
  await page.getByLabel('They said you’d hear by').fill(promised);
  await page.getByText('More: another round').click();
  await page.getByLabel('Company').fill(company);
  await planner.show();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(planner.status).toHaveText('Saved on this device.');
}

/** Two remembered applications, the page showing all of them. */
async function withTwo(page: Page): Promise<PlannerPage> {
  const planner = new PlannerPage(page);
  await planner.open({ today: TODAY });
  await remember(planner, { company: 'Larkfield', promised: '2026-03-20' });
  await page.getByRole('button', { name: 'All applications' }).click();
  await page.getByRole('button', { name: 'Plan another interview' }).click();
  await remember(planner, { company: 'Northgate', promised: '2026-03-10' });
  await page.getByRole('button', { name: 'All applications' }).click();
  await expect(overview(page)).toBeVisible();
  return planner;
}

const overview = (page: Page) => page.getByRole('region', { name: 'Your applications' });
const names = (page: Page) => overview(page).getByRole('heading', { level: 3 }).filter({ hasNotText: 'All your data' });

test('nothing is written to the device before the reader asks', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: TODAY, link: '#interview=2026-03-05&reply=2026-03-10' });
  await expect(planner.plan).toBeVisible();
  // The tab holds it, so that a change outlives a reload.
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('several applications open on what is due next across all of them', async ({ page }) => {
  await withTwo(page);
  // A new tab of the same browser holds no plan of its own.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/planner/');
  await expect(overview(page).getByRole('heading', { level: 2 })).toHaveText(
    /^Next: .*\(Northgate\)$|^Next: .*\(Larkfield\)$/,
  );
  await expect(names(page)).toHaveCount(2);
  await overview(page).getByRole('button', { name: 'Open: Northgate' }).click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toContainText('Northgate');
});

test('an application is renamed, archived, taken out, deleted and brought back', async ({ page }) => {
  await withTwo(page);
  await page.getByRole('button', { name: 'Rename: Larkfield' }).click();
  await page.getByLabel('Name', { exact: true }).fill('The museum');
  await page.getByRole('button', { name: 'Save this name' }).click();
  await page.getByRole('button', { name: 'Archive: The museum' }).click();
  await expect(page.getByText('This is your only application here.')).toBeVisible();
  await page.getByText('Archived (1)').click();
  await page.getByRole('button', { name: 'Unarchive: The museum' }).click();
  await page.getByRole('button', { name: 'Delete: The museum' }).click();
  await expect(page.getByText('“The museum” was deleted.')).toBeVisible();
  await expect(names(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names(page)).toHaveCount(2);
});

test('a change in one tab reaches the other, and neither loses its own', async ({ page, context }) => {
  await withTwo(page);
  await page.getByRole('button', { name: 'Open: Northgate' }).click();
  const other = await context.newPage();
  const second = new PlannerPage(other);
  await second.open({ today: TODAY });
  await other.getByRole('button', { name: 'Open: Northgate' }).click();
  const checkIn = await second.openStep('check-in');
  await checkIn.getByRole('button', { name: 'Mark as done' }).click();
  await other.getByRole('button', { name: 'No answer yet' }).click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toContainText(
    'You got in touch. You have no answer yet.',
  );
});

test('everything goes into a file, is erased, and comes back after it was shown what the file holds', async ({
  page,
}) => {
  const planner = await withTwo(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'sit-tight', applications: [{}, {}] });

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.locator('#interview-1')).toBeFocused();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

  // As on a new phone: nothing is saved there yet.
  await page.reload();
  await planner.hydrated();
  await page.getByRole('button', { name: 'Import them from a file' }).click();
  await page.getByLabel('Import from a file').setInputFiles(file);
  const preview = page.getByRole('group', { name: 'What this import would do' });
  await expect(preview.getByRole('listitem')).toHaveText([/^Adds /, /^Adds /]);
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(names(page)).toHaveCount(2);
});

test('a file that is none of ours is refused in a sentence', async ({ page }) => {
  await withTwo(page);
  await page
    .getByLabel('Import from a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"__proto__": {"x": 1}}') });
  await expect(page.getByText('The file is not an export from this site, or it is damaged.')).toBeVisible();
});

test('what can no longer be read stays, is offered as a file, and is discarded only on request', async ({ page }) => {
  await withTwo(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('sit-tight.application.')) ?? '';
    localStorage.setItem(key, '{"version":');
    sessionStorage.clear();
  });
  await page.goto('/planner/');
  await expect(names(page)).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it as a file' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('{\\"version\\":');
});

test('a second calendar file cancels what has gone, moves what moved and leaves the rest', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: TODAY, link: '#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked' });
  const first = await planner.downloadCalendar();
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await page.getByRole('button', { name: 'New date' }).click();
  await page.getByLabel('The new date they gave').fill('2026-03-13');
  await page.getByRole('button', { name: 'Update my plan' }).click();
  await expect(planner.plan).toContainText('Add the plan to your calendar again to update it.');
  const second = await planner.downloadCalendar();

  const sequences = new Map(second.events.map(({ uid, sequence }) => [uid, sequence]));
  for (const { uid, sequence } of first.events) expect(sequences.get(uid) ?? sequence).toBeGreaterThanOrEqual(sequence);
  const cancelled = second.events.filter(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED');
  expect(cancelled.map(({ summary }) => summary)).toEqual([
    'Cancelled: Follow up by email',
    'Cancelled: Ask directly when they expect to decide',
  ]);
  expect(new Set(second.events.map(({ uid }) => uid)).size).toBe(second.events.length);
});

test('a step goes into a calendar alone, by a file or by a link', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-10', link: '#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked' });
  const step = planner.plan;
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  await expect(step.getByRole('link', { name: 'Google Calendar' })).toHaveAttribute('href', /dates=20260311T/);
  const download = page.waitForEvent('download');
  await step.getByRole('button', { name: 'Calendar file for this step (.ics)' }).click();
  expect((await readFile(await (await download).path(), 'utf8')).match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

for (const [what, answers, sequence] of [
  ['is handed over', 'taken', 1],
  ['is not taken', 'AbortError', 0],
] as const) {
  test(`a calendar file that the share sheet ${what} counts as sequence ${sequence} for the next one`, async ({
    page,
  }) => {
    await page.addInitScript((answers) => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      navigator.canShare = () => true;
      navigator.share = async ({ files = [] } = {}) => {
        if (answers !== 'taken') throw new DOMException('closed', answers);
        for (const file of files) shared.push(await file.text());
      };
    }, answers);
    const planner = new PlannerPage(page);
    await planner.open({ today: '2026-03-05', link: '#interview=2026-03-05&reply=2026-03-10' });
    await planner.openMore();
    await planner.plan.locator('details.more').getByRole('button', { name: 'Share' }).click();
    const shared = () => page.evaluate(() => (window as unknown as { shared: readonly string[] }).shared);
    if (answers === 'taken') {
      await expect(planner.status).toHaveText('Shared.');
      expect((await shared())[0]).toContain('BEGIN:VEVENT');
    }
    await page.getByRole('button', { name: 'They said no' }).click();
    await page.getByRole('button', { name: 'Update my plan' }).click();
    await expect(planner.status).toContainText('Plan updated.');
    const { events } = await planner.downloadCalendar();
    expect(Math.max(...events.map(({ sequence }) => sequence))).toBe(sequence);
  });
}

test('the hours of calendar entries can be set', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-10', link: '#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked' });
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  await page.getByText('Times and reminders in your calendar').click();
  await page.getByLabel('Mid-morning').fill('09:15');
  await page.getByLabel('Reminder').selectOption('No reminder');
  await page.getByRole('button', { name: 'Save these settings' }).click();
  await expect(planner.status).toHaveText('Settings saved. They apply to your next calendar file.');
  // The plan says the same hour as the file.
  await expect(planner.plan.getByText('By phone, mid-morning (9:15 a.m.)').first()).toBeAttached();
  const { events } = await planner.downloadCalendar();
  const start = events[0]?.startDate.toJSDate();
  expect([start?.getHours(), start?.getMinutes()]).toEqual([9, 15]);
  expect(events[0]?.component.getFirstSubcomponent('valarm')).toBeNull();
});

test('an entry is put on its right day', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-13', link: '#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked' });
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await page.getByRole('button', { name: 'No answer yet' }).click();
  await page.getByRole('button', { name: 'Change date: You got in touch. You have no answer yet.' }).click();
  await page.getByLabel('It was on').fill('2026-03-11');
  await page.getByRole('button', { name: 'Save this date' }).click();
  expect((await planner.lines())[0]).toBe('follow-up 2026-03-18');
});

test('all of it fits on a narrow phone, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await withTwo(page);
  await page.getByRole('button', { name: 'Rename: Larkfield' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});

test('a plan prints on one sheet, each step with a box to tick', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: TODAY, link: '#interview=2026-03-05&reply=2026-03-10&pace=persistent&offer=2026-03-20' });
  await expect(page.getByRole('region', { name: 'Months' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Made on Wednesday, March 11, 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(1);
});

test('another interview on the same day, planned from home, is a plan of its own', async ({ page }) => {
  const planner = new PlannerPage(page);
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  for (const reply of ['Mon, Mar 16', 'Wed, Mar 18']) {
    await page.goto('/');
    await planner.hydrated();
    const another = page.getByRole('link', { name: 'Plan another interview' });
    if (reply !== 'Mon, Mar 16') await another.click();
    await page.getByLabel('Today', { exact: true }).check();
    await page.getByLabel(reply).check();
    await planner.show();
    await expect(planner.plan).toBeVisible();
  }
  await page.getByText('Switch or rename').click();
  await expect(planner.plan.getByRole('button', { name: /^Interview/ })).toHaveCount(1);
});

test('what was half typed for one plan does not stand under another', async ({ page }) => {
  await withTwo(page);
  await page.getByRole('button', { name: 'Open: Northgate' }).click();
  await page.getByText('Switch or rename').click();
  await page.getByLabel('Name for this application').fill('Northgate, the second round');
  await page.getByRole('button', { name: /^Larkfield|^Open: Larkfield/ }).click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toContainText('Larkfield');
  await page.getByText('Switch or rename').click();
  await expect(page.getByLabel('Name for this application')).not.toHaveValue(/second round/);
});

test('focus stays where a plan was to be cleared and is not', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: TODAY, link: '#interview=2026-03-05&reply=2026-03-10' });
  await planner.openMore();
  await page.getByRole('button', { name: 'Clear this plan' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'Clear this plan' })).toBeFocused();
});

test('calendars that were told of an end are behind once the end is undone', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: TODAY, link: '#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked' });
  await planner.downloadFile();
  await page.getByRole('button', { name: 'They said no' }).click();
  await page.getByRole('button', { name: 'Update my plan' }).click();
  await planner.downloadFile();
  await page.getByRole('button', { name: 'Undo: They said no.' }).click();
  await expect(planner.plan).toContainText('Add the plan to your calendar again to update it.');
  await planner.downloadFile();
  await expect(planner.plan).not.toContainText('Add the plan to your calendar again to update it.');
});

test('a contact that was not made after all can be left undone', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: TODAY, link: '#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked' });
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Mark as done' })).toBeVisible();
  expect((await planner.lines())[0]).toBe('check-in 2026-03-11');
});

test('Back and Forward go between the list and a plan, one step at a time', async ({ page }) => {
  await withTwo(page);
  await page.getByRole('button', { name: 'Open: Northgate' }).click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toContainText('Northgate');
  await page.goBack();
  await expect(overview(page)).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('region', { name: 'Your plan' })).toContainText('Northgate');
  await page.goBack();
  await page.goBack();
  await expect(overview(page)).toBeHidden();
});
