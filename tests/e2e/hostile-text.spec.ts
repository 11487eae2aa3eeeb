import { expect, test, type Page } from '@playwright/test';

import { PlannerPage } from './support/planner-page.ts';

/** Texts that are markup, script or the end of one for whoever takes them for it. */
const HOSTILE = [
  '<img src=x data-hostile onerror="window.hostile = 1">',
  '"><svg data-hostile onload="window.hostile = 1">',
  '</script><script data-hostile>window.hostile = 1</script>',
  '</textarea><b data-hostile>bold</b>',
  '<a href="javascript:window.hostile=1" data-hostile>press</a>',
  '&lt;b data-hostile&gt;{company}[role]',
];
const ALL = HOSTILE.join(' ');

let wrongs: string[];

test.beforeEach(async ({ page }) => {
  wrongs = [];
  await page.exposeFunction('tellViolation', (text: string) => void wrongs.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`policy: ${violatedDirective} ${sample}`);
    });
  });
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => wrongs.push(`dialog: ${dialog.message()}`));
});

/** Nothing on the page was made from the texts but text, and the policy had nothing to stop. */
async function expectTextAlone(page: Page): Promise<void> {
  await expect(page.locator('[data-hostile]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(wrongs).toEqual([]);
}

for (const text of HOSTILE) {
  test(`${text} in a link stays text, in names and in values that make no sense`, async ({ page }) => {
    const planner = new PlannerPage(page);
    const value = encodeURIComponent(text);
    await planner.open({
      today: '2026-03-11',
      link: `#interview=2026-03-05&reply=2026-03-10&company=${value}&role=${value}&pace=${value}&log=${value}&repl=${value}`,
    });
    await planner.plan.waitFor();
    await expect(page.getByText(text.slice(0, 10)).first()).toBeVisible();
    await expectTextAlone(page);
  });
}

test('in a message to read, they stay text', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11', link: '#interview=2026-03-05&reply=2026-03-10' });
  await page.getByRole('button', { name: 'Paste their message' }).click();
  await page
    .getByRole('textbox', { name: 'Their message' })
    .fill(`${ALL} We will let you know by March 20. ${ALL}\nUnfortunately, ${ALL}`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('[data-reading="new-date"] time')).toHaveAttribute('datetime', '2026-03-20');
  await expectTextAlone(page);
});

test('in a file to import, they stay text', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11' });
  await page.getByRole('button', { name: 'Import them from a file' }).click();
  const broken = JSON.stringify({
    format: 'sit-tight',
    version: 3,
    exportedAt: '2026-03-11T10:00:00.000Z',
    applications: [{ id: ALL, name: ALL, [ALL]: ALL }, { name: ALL }],
    settings: { [ALL]: ALL },
  });
  await page
    .getByLabel('Import from a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  await expect(page.getByText(/could not be read/).first()).toBeVisible();
  await expectTextAlone(page);
});

test('in a message to check, they stay text', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByLabel('Your message').fill(`I just wanted to check in, [company]. ${ALL}`);
  await expect(page.locator('mark').first()).toBeVisible();
  await expectTextAlone(page);
});

test('in the blanks of a template, they stay text', async ({ page }) => {
  await page.goto('/templates/check-in-email/');
  const fields = page.getByRole('textbox');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  for (const field of await fields.all()) await field.fill(HOSTILE[0] ?? '');
  await expect(page.getByText('data-hostile').first()).toBeVisible();
  await expectTextAlone(page);
});
