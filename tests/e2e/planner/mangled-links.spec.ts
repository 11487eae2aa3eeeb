import { expect, test } from '@playwright/test';

import { PlannerPage } from '../support/planner-page.ts';

/** Each way in which a plan link gets mangled on its way, as the part of the address behind "/planner/". */
const MANGLED: Readonly<Record<string, string>> = {
  'an ampersand escaped for HTML': '#interview=2026-03-05&amp;reply=2026-03-10',
  'a fragment percent-encoded whole': '#interview%3D2026-03-05%26reply%3D2026-03-10',
  'keys in capitals': '#INTERVIEW=2026-03-05&Reply=2026-03-10',
  'a full stop at the end': '#interview=2026-03-05&reply=2026-03-10.',
  'a comma at the end': '#interview=2026-03-05&reply=2026-03-10,',
  'a bracket at the end': '#interview=2026-03-05&reply=2026-03-10)',
  'a quotation mark at the end': '#interview=2026-03-05&reply=2026-03-10”',
  'a number sign percent-encoded': '%23interview=2026-03-05&reply=2026-03-10',
  'a number sign percent-encoded, and all behind it': '%23interview%3D2026-03-05%26reply%3D2026-03-10',
};

const RULED_BY_PROMISE = 'check-in 2026-03-11';

for (const [how, link] of Object.entries(MANGLED)) {
  test(`a plan link with ${how} opens its plan from the address bar`, async ({ page }) => {
    const planner = new PlannerPage(page);
    await page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));
    await page.goto(`/planner/${link}`);
    await expect.poll(() => planner.lines()).toContain(RULED_BY_PROMISE);
  });

  test(`a plan link with ${how} opens its plan from a mail`, async ({ page, baseURL }) => {
    await page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));
    // A mail read on the web is a page of another site.
    const address = new URL('/planner/', baseURL).href + link.replaceAll('&', '&amp;');
    const anchor = `<a rel="noreferrer" href="${address}">The plan</a>`;
    await page.route('https://mail.example/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: anchor }),
    );
    await page.goto('https://mail.example/');
    await page.getByText('The plan').click();
    await expect.poll(() => new PlannerPage(page).lines()).toContain(RULED_BY_PROMISE);
  });
}

for (const key of ['repl', 'amp;reply']) {
  test(`a key such as ${key}, which looks like one of ours, is named beside the plan`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));
    await page.goto(`/planner/#interview=2026-03-05&${encodeURIComponent(key)}=2026-03-10`);
    const problems = page.getByRole('group', { name: 'One thing in this link could not be read' });
    await expect(problems.getByRole('listitem')).toHaveText(
      `The link contains "${key}", which this page does not know. Check its spelling. It was left out.`,
    );
  });
}
