import { expect, test, type Locator, type Page } from '@playwright/test';

import { PlannerPage } from './support/planner-page.ts';

/*
 * What a screen reader is given, of one page of each kind and of each state of the planner, as files that a person can
 * read. `npx playwright test accessibility-trees --update-snapshots` writes them anew; read the difference.
 */

const TODAY = '2026-03-05';
const PLAN = '#interview=2026-03-05&reply=2026-03-10&company=Larkfield';

const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  form: '/planner/',
  debrief: '/debrief/',
  checker: '/check/',
  'template-email': '/templates/check-in-email/',
  'template-call': '/templates/check-in-call/',
  'guide-page': '/guide/waiting/',
  advisers: '/advisers/',
  embed: '/about/embed/',
  privacy: '/privacy/',
  'not-found': '/404.html',
};

for (const [name, address] of Object.entries(PAGES)) {
  test(`the page ${name}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
    await page.goto(address);
    await new PlannerPage(page).hydrated();
    await expectTree(page.locator(name === 'home' ? 'body' : 'main'), name);
  });
}

interface State {
  readonly today?: string;
  readonly link?: string;
  /** What the reader does there. */
  readonly act?: (planner: PlannerPage, page: Page) => Promise<unknown>;
  /** What that leads to. */
  readonly shows?: (page: Page) => Locator;
}

const press =
  (name: string): Required<State>['act'] =>
  (_, page) =>
    page.getByRole('button', { name, exact: true }).click();

const STATES: Readonly<Record<string, State>> = {
  'form-with-problems': {
    act: (planner) => planner.show(),
    shows: (page) => page.getByRole('group', { name: 'There are some problems' }),
  },
  'form-with-more-questions': {
    act: (_, page) => page.locator('summary').filter({ hasText: 'More:' }).click(),
    shows: (page) => page.getByRole('button', { name: 'Add a day off' }),
  },
  'plan-before-the-interview': { link: '#interview=2026-03-12' },
  'plan-on-the-day': { link: PLAN },
  'plan-while-waiting': { link: `${PLAN}&log=2026-03-05.thanked` },
  'plan-on-the-day-of-a-call': {
    link: `${PLAN}&log=2026-03-05.thanked`,
    today: '2026-03-11',
    // The last part to load.
    shows: (page) => page.getByLabel('Or type what they said'),
  },
  'plan-late': { link: PLAN, today: '2026-03-28' },
  'plan-with-calendar': {
    link: PLAN,
    act: press('Add to calendar'),
    shows: (page) => page.getByRole('button', { name: 'Download calendar (.ics)' }),
  },
  'plan-with-a-new-date-to-enter': {
    link: PLAN,
    act: press('New date'),
    shows: (page) => page.getByLabel('The new date they gave'),
  },
  'plan-with-more': {
    link: PLAN,
    act: (planner) => planner.openMore(),
    shows: (page) => page.getByRole('button', { name: 'Copy link' }),
  },
  'plan-with-a-no-to-enter': {
    link: PLAN,
    act: press('They said no'),
    shows: (page) => page.getByRole('button', { name: 'Update my plan' }),
  },
  'plan-saved': {
    link: PLAN,
    act: press('Keep on this device'),
    shows: (page) => page.locator('p.saved').filter({ hasText: 'Saved on this device.' }),
  },
};

for (const [name, { today = TODAY, link = '', act, shows }] of Object.entries(STATES)) {
  test(`the planner: ${name}`, async ({ page }) => {
    const planner = new PlannerPage(page);
    await planner.open({ today, link });
    if (link !== '') {
      await expect(planner.plan).toBeVisible();
      await expect(page.locator('.words-to-come')).toHaveCount(0);
    }
    await act?.(planner, page);
    if (shows) await expect(shows(page)).toBeVisible();
    await expectTree(page.locator('main'), name);
  });
}

test('the search, with an answer', async ({ page }) => {
  await page.goto('/guide/waiting/');
  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill('voicemail');
  await expect(dialog.getByText(/pages? for/)).toBeVisible();
  await expectTree(dialog, 'search');
});

/** Compares what is in an element, with every word of it, with the file of that name. */
async function expectTree(element: Locator, name: string): Promise<void> {
  const page = element.page();
  // What comes later than the page itself is part of it.
  await page.waitForLoadState('networkidle');
  const tree = (await element.ariaSnapshot())
    .replaceAll(new URL(page.url()).origin, 'https://example.org')
    // What a link hands to a calendar or a mail program is for other tests.
    .replaceAll(/(\/url: [^?\n]*\?)[^\n]+/g, '$1…');
  const hint = 'If this is meant: npx playwright test accessibility-trees --update-snapshots';
  expect(`${tree}\n`, hint).toMatchSnapshot(`${name}.yml`);
}
