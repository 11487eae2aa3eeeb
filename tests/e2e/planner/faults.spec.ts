import { expect, test, type Page } from '@playwright/test';

import { PlannerPage } from '../support/planner-page.ts';

const LINK = '#interview=2026-03-05&reply=2026-03-10';
const NOT_OPENED = /could not be loaded/;

async function answerTwoQuestions(page: Page): Promise<void> {
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel("They didn't say").check();
}

for (const [what, files] of [
  ['the reasons', '**/planner/reasons.json'],
  ['the code of plans', '**/_astro/app*.js'],
] as const) {
  test(`${what} do not load: the page says so, and opens the plan once they do`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    const planner = new PlannerPage(page);
    await planner.open({ today: '2026-03-05', link: LINK });
    await expect(page.getByText(NOT_OPENED).first()).toBeVisible();
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await planner.lines()).toContain('check-in 2026-03-11');
  });

  test(`${what} never answer: the page says so after 20 seconds, and makes the plan when they come late`, async ({
    page,
  }) => {
    const held: (() => void)[] = [];
    await page.clock.install({ time: new Date('2026-03-05T12:00:00') });
    await page.route(files, (route) => void held.push(() => void route.continue()));
    await page.goto('/planner/');
    const planner = new PlannerPage(page);
    await planner.hydrated();
    await answerTwoQuestions(page);
    await planner.show();
    await expect(page.getByText('Making your plan.')).toBeVisible();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.clock.fastForward(21_000);
    await expect(planner.status).toContainText(NOT_OPENED);
    for (const go of held) go();
    expect(await planner.lines()).toContain('check-in 2026-03-12');
  });
}

test('holidays never answer: the plan comes without them, and says that they were not checked', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-19T12:00:00') });
  await page.route('**/holidays/US.json', () => undefined);
  const asked = page.waitForRequest('**/holidays/US.json');
  await page.goto('/planner/#interview=2026-11-19&reply=2026-11-25&region=US');
  await asked;
  await page.clock.fastForward(9000);
  const planner = new PlannerPage(page);
  expect(await planner.lines()).toContain('check-in 2026-11-26');
  await expect(planner.plan).toContainText('could not be loaded, so only weekends were checked');
});

test('a device that is full while the page is open says so, and the change outlives a reload', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05', link: LINK });
  await planner.plan.waitFor();
  await page.evaluate(() => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (
      this: Storage,
      key: string,
      value: string,
    ) => void;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await page
    .getByRole('button', { name: /Keep (it|on this device)/ })
    .first()
    .click();
  await expect(page.getByText(/full|no room|space/i).first()).toBeVisible();
  await page.reload();
  expect(await planner.lines()).toContain('check-in 2026-03-11');
});

test('a hundred applications are listed, the next one first', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11' });
  await page.evaluate(() => {
    for (let number = 0; number < 100; number += 1) {
      const id = `4f0c1e0a-9a56-4d8e-8a53-${String(number).padStart(12, '0')}`;
      const names = {
        company: `Employer ${String(number)}`,
        role: '',
        people: [],
        caredAbout: [],
        oneThing: '',
        promisedBy: '',
      };
      const situation = {
        ...{
          interviews: ['2026-03-05'],
          pace: 'steady',
          channel: 'call',
          via: 'direct',
          otherOfferDue: null,
          region: null,
        },
        ...{ reply: { kind: 'by', day: `2026-04-${String(1 + (number % 28)).padStart(2, '0')}` } },
        ...{ daysOff: [], workdays: [], log: [{ day: '2026-03-05', kind: 'thanked' }], names },
      };
      const record = {
        version: 3,
        id,
        name: '',
        situation,
        exported: {},
        firstSequence: 0,
        archived: false,
        revision: 1,
      };
      localStorage.setItem(
        `sit-tight.application.${id}`,
        JSON.stringify({ ...record, changedAt: '2026-03-05T10:00:00.000Z' }),
      );
    }
  });
  await page.goto('/');
  await page.goto('/planner/');
  const overview = page.getByRole('region', { name: 'Your applications' });
  const names = overview.getByRole('heading', { level: 3 }).filter({ hasText: /^Employer/ });
  await expect(names).toHaveCount(100);
  await expect(names.first()).toHaveText('Employer 0');
  await expect(page.getByText(/could not be read/)).toHaveCount(0);
});
