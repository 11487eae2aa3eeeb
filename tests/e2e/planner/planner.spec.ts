import { expect, test } from '@playwright/test';

import { PlannerPage } from '../support/planner-page.ts';

const CASE_1 = '#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked';
const CASE_1_STEPS = ['check-in 2026-03-11', 'follow-up 2026-03-18', 'last-ask 2026-03-25', 'let-go 2026-04-01'];

test('an interview and a promise, typed by keyboard alone, become a plan and a calendar', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  const { keyboard } = page;

  await page.getByLabel('Today', { exact: true }).focus();
  await keyboard.press('Space');
  await expect(page.getByText('Thursday, March 5, 2026')).toBeVisible();
  // A group of radio buttons is one stop: the arrow keys choose in it.
  await keyboard.press('Tab');
  await keyboard.press('Space');
  for (let press = 0; press < 7; press++) await keyboard.press('ArrowRight');
  await expect(page.getByLabel('Another date')).toBeChecked();
  await keyboard.press('Tab');
  await expect(page.getByLabel('They said you’d hear by')).toBeFocused();
  await keyboard.type('03102026');
  await keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Send your thank-you note today' })).toBeFocused();
  expect(await planner.lines()).toEqual(['thank-you 2026-03-05', ...CASE_1_STEPS]);
  await expect(planner.status).toHaveText(
    'Here is your plan. 5 steps. Next: send your thank-you note, Thursday, March 5.',
  );

  const { fileName, events } = await planner.downloadCalendar();
  expect(fileName).toBe('sit-tight-2026-03-05.ics');
  expect(events.map(({ summary, startDate }) => `${startDate.toJSDate().toDateString()} ${summary}`)).toEqual([
    'Thu Mar 05 2026 Send your thank-you note',
    'Wed Mar 11 2026 Check in by phone',
    'Wed Mar 18 2026 Follow up by email',
    'Wed Mar 25 2026 Ask directly when they expect to decide',
    'Wed Apr 01 2026 Move on',
  ]);
  expect(events[1]?.startDate.toJSDate().getHours()).toBe(10);
  expect(events[1]?.description).toContain('Where are you in the process?');
});

test('a plan link opens on its plan', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({
    today: '2026-03-11',
    link: `${CASE_1}&log=2026-03-11.contacted&log=2026-03-11.new-date.2026-03-13`,
  });
  await expect(page.getByRole('heading', { name: 'Sit tight until Friday, March 13' })).toBeVisible();
  await expect(planner.steps.first()).toContainText('mid-afternoon (2:30 p.m.)');
  await expect(planner.plan).toContainText('They gave you a new date: Friday, March 13.');
});

test.describe('each kind of reply', () => {
  const fill = {
    'Another date': ['They said you’d hear by', '2026-03-10', 'check-in 2026-03-11'],
    'In two weeks': [null, '', 'check-in 2026-03-20'],
    'I agreed to call on a date': ['You agreed to call on', '2026-03-15', 'check-in 2026-03-16'],
    "They didn't say": [null, '', 'check-in 2026-03-12'],
  } as const;
  for (const [choice, [field, value, checkIn]] of Object.entries(fill)) {
    test(choice, async ({ page }) => {
      const planner = new PlannerPage(page);
      await planner.open({ today: '2026-03-06' });
      await page.getByLabel('Yesterday', { exact: true }).check();
      await page.getByLabel(choice).check();
      if (field !== null) await page.getByLabel(field).fill(value);
      await planner.show();
      await expect(planner.plan).toBeVisible();
      expect(await planner.lines()).toContain(checkIn);
    });
  }
});

test('what they said in their words is read, shown and counted, and outlives a reload', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel('In their words').fill('within two business days');
  const reading = page.locator('[data-reading="by"]');
  await expect(reading.locator('time')).toHaveAttribute('datetime', '2026-03-09');
  await expect(page.getByLabel('Mon, Mar 9')).toBeChecked();
  await page.reload();
  await expect(page.getByLabel('In their words')).toHaveValue('within two business days');
  await expect(page.getByLabel('Mon, Mar 9')).toBeChecked();
  await planner.show();
  expect(await planner.lines()).toContain('check-in 2026-03-10');
});

test('while it is their turn no words stand open, and each step opens to its own', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-06', link: `${CASE_1}&log=2026-03-05.thanked` });
  await expect(page.getByRole('heading', { name: 'Sit tight until Wednesday, March 11' })).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(0);
  await expect(planner.steps).toHaveCount(4);
  await page.locator('.line summary').first().click();
  await expect(planner.steps.first().getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
});

/** A day that the form offers, which the server can't know. */
const AHEAD = /^(Mon|Tue|Wed|Thu|Fri), /;

for (const [path, today] of [
  ['/', '2026-05-03'],
  ['/', '2026-09-20'],
  ['/planner/', '2026-05-03'],
] as const) {
  test(`nothing on ${path} moves when the form comes to offer the days after ${today}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.clock.setFixedTime(`${today}T15:00:00`);
    await page.goto(path);
    await page.getByRole('radio', { name: AHEAD }).first().waitFor({ state: 'attached' });
    const moved = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let count = 0;
          new PerformanceObserver((list) => (count += list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(count), 500);
        }),
    );
    expect(moved).toBe(0);
  });
}

for (const path of ['/', '/planner/']) {
  test(`at 390 by 844 px "Show my plan" is on the first screen of ${path}, and stays there with both answers`, async ({
    page,
  }) => {
    const endOfButton = async () => {
      const box = await page.getByRole('button', { name: 'Show my plan' }).boundingBox();
      return (box?.y ?? 9999) + (box?.height ?? 0);
    };
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const ahead = page.getByRole('radio', { name: AHEAD }).first();
    await ahead.waitFor({ state: 'attached' });
    expect(await endOfButton()).toBeLessThanOrEqual(844);
    await page.getByLabel('Today', { exact: true }).check();
    await ahead.check();
    expect(await endOfButton()).toBeLessThanOrEqual(844);
  });
}

test('the home page draws the plan that the answers come to', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-05T15:00:00');
  await page.goto('/');
  const drawn = page.getByRole('complementary', { name: 'Your plan so far' });
  await expect(page.getByRole('complementary', { name: 'An example plan' })).toBeVisible();
  await page.getByLabel('Today', { exact: true }).check();
  await expect(drawn.getByRole('listitem')).toHaveText(['Thursday, March 5Thu5MarSend your thank-you note']);
  await page.getByLabel('Tue, Mar 10').check();
  await expect(drawn.locator('time')).toHaveCount(5);
  await expect(drawn.locator('time').nth(1)).toHaveAttribute('datetime', '2026-03-11');
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Send your thank-you note today' })).toBeVisible();
});

test('an empty form says what is missing, at the field and above, and goes on from there', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await planner.show();

  const summary = page.getByRole('group', { name: 'There are some problems' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Enter the date of your interview.' }).click();
  await expect(page.locator('#interview-1')).toBeFocused();
  await expect(page.getByRole('group', { name: 'When was your interview?' })).toHaveAccessibleDescription(
    /Enter the date of your interview\./,
  );
  expect(new URL(page.url()).hash).toBe('');

  await page.getByLabel('Another day').check();

  await page.getByLabel('When was your interview?').fill('2026-03-05');
  await page.getByLabel('Another date').check();
  await page.getByLabel('They said you’d hear by').fill('2026-03-04');
  await planner.show();
  await expect(page.getByRole('link', { name: /is before the interview on Thursday, March 5/ })).toBeVisible();
  await expect(page.getByLabel('They said you’d hear by')).toHaveValue('2026-03-04');

  await page.getByLabel('They said you’d hear by').fill('2026-03-10');
  await planner.show();
  await expect(planner.plan).toBeVisible();
});

test('half a date is not taken for none', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await page.getByLabel('Another day').check();
  await page.getByLabel('When was your interview?').focus();
  await page.keyboard.type('0230');
  await page.getByLabel("They didn't say").check();
  await planner.show();
  await expect(page.getByRole('link', { name: /This date is incomplete/ })).toBeVisible();
});

test('an interview ten years off is questioned, and what was typed stays', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await page.getByLabel('Another day').check();
  await page.getByLabel('When was your interview?').fill('2036-03-05');
  await page.getByLabel("They didn't say").check();
  await planner.show();
  await expect(page.getByRole('link', { name: /March 5, 2036 is more than a year away/ })).toBeVisible();
  await expect(page.getByLabel('When was your interview?')).toHaveValue('2036-03-05');
});

test('a link full of rubbish names each value and keeps the rest', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({
    today: '2026-03-05',
    link: '#interview=2026-03-05&reply=soon&pace=brisk&log=x&company=<img src=x onerror=alert(1)>',
  });
  const summary = page.getByRole('group', { name: 'Some things in this link could not be read' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(3);
  await expect(planner.plan).toContainText('<img src=x onerror=alert(1)>');
  expect(await planner.lines()).toContain('check-in 2026-03-12');
});

test('a link without a readable interview opens the form and says why', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05', link: '#interview=2026-02-30&reply=2026-03-10' });
  await expect(page.getByText(/interview date in this link, "2026-02-30", could not be read/)).toBeVisible();
  await expect(page.getByLabel('Tue, Mar 10')).toBeChecked();
});

test('a link opened in the moment in which a plan appears is not missed', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[aria-label="Your plan"]')) return;
      observer.disconnect();
      location.hash = '#interview=soon';
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(`planner/${CASE_1}`);
  await expect(page.getByText(/interview date in this link, "soon", could not be read/)).toBeVisible();
});

test('a reader who arrives late gets a plan from today that says what was due when', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-28', link: '#interview=2026-03-05&reply=2026-03-10' });
  expect((await planner.lines()).slice(0, 2)).toEqual(['check-in 2026-03-30', 'follow-up 2026-04-06']);
  await expect(planner.plan.locator('[data-step="check-in"]')).toContainText(
    'This was due on Wednesday, March 11, 17 days ago.',
  );
  await expect(planner.plan.locator('[data-step="check-in"]')).toContainText(
    'Moved from Saturday, March 28: the weekend.',
  );
});

test('holidays move a step once a region is chosen, and the step names the holiday', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-11-19' });
  await page.getByLabel('Another day').check();
  await page.getByLabel('When was your interview?').fill('2026-11-19');
  await page.getByLabel('Another date').check();
  await page.getByLabel('They said you’d hear by').fill('2026-11-25');
  await page.getByText('More: another round').click();
  await page.getByRole('combobox', { name: /Where is the employer/ }).fill('united st');
  await expect(page.getByRole('option', { name: 'United States', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /Where is the employer/ })).toHaveValue('United States');
  await planner.show();
  const checkIn = planner.plan.locator('[data-step="check-in"]');
  await expect(checkIn).toContainText('Moved from Thursday, November 26: Thanksgiving Day.');
  expect(await planner.lines()).toContain('check-in 2026-11-27');
});

test('the plan still comes when the holidays do not, and says so', async ({ page }) => {
  await page.route('**/holidays/US.json', (route) => route.abort());
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-11-19', link: '#interview=2026-11-19&reply=2026-11-25&region=US' });
  expect(await planner.lines()).toContain('check-in 2026-11-26');
  await expect(planner.plan).toContainText(
    'The holidays of your region could not be loaded, so only weekends were checked.',
  );
});

test('a step is marked as done and taken back', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11', link: CASE_1 });
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByRole('heading', { name: 'What happened?' })).toBeVisible();
  await page.getByRole('button', { name: 'No answer yet' }).click();
  await expect(page.getByRole('heading', { name: 'Sit tight until Wednesday, March 18' })).toBeFocused();
  expect(await planner.lines()).toEqual(CASE_1_STEPS.slice(1));
  await expect(planner.status).toContainText('Plan updated. 3 steps.');
  await page.getByRole('button', { name: 'Undo: You got in touch. You have no answer yet.', exact: true }).click();
  expect(await planner.lines()).toEqual(CASE_1_STEPS);
});

test('news from the employer makes the plan again', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11', link: CASE_1 });
  await page.getByRole('button', { name: 'New date' }).click();
  await page.getByRole('button', { name: 'Update my plan' }).click();
  await expect(page.getByLabel('The new date they gave')).toHaveAccessibleDescription(/Enter this date/);
  await page.getByLabel('The new date they gave').fill('2026-03-13');
  await page.getByRole('button', { name: 'Update my plan' }).click();
  expect((await planner.lines())[0]).toBe('check-in 2026-03-13');
});

test('a reload keeps the plan of the tab, and clearing it leaves nothing', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel("They didn't say").check();
  await page.getByText('More: another round').click();
  await page.getByLabel('Company').fill('Larkfield');
  await planner.show();
  await expect(planner.plan).toBeVisible();
  await page.reload();
  await expect(planner.plan).toContainText('Larkfield');
  expect(page.url()).not.toContain('#');

  await planner.openMore();
  await page.getByRole('button', { name: 'Clear this plan' }).click();
  await page.getByRole('button', { name: 'Yes, clear it' }).click();
  await expect(page.locator('#interview-1')).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('Edit leads back to the form, with everything still there', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05', link: `${CASE_1}&offer=2026-03-13` });
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page.locator('#interview-1')).toBeFocused();
  await page.getByText('More: another round').click();
  const offer = page.getByLabel(/If another employer wants an answer/);
  await expect(offer).toHaveValue('2026-03-13');
  await planner.show();
  expect(await planner.lines()).toContain('other-offer-due 2026-03-13');
});

test('hostile names stay text in the calendar', async ({ page }) => {
  const planner = new PlannerPage(page);
  const company = 'Ox\nBEGIN:VEVENT 😀'.concat('x'.repeat(300));
  await planner.open({
    today: '2026-03-11',
    link: `${CASE_1}&company=${encodeURIComponent(company)}&role=${encodeURIComponent('a;b,c\\d')}`,
  });
  const { events } = await planner.downloadCalendar();
  expect(events).toHaveLength(4);
  expect(events[0]?.description).toContain('a;b,c\\d');
});

test('the copied link opens the same plan, and holds names only when asked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05', link: `${CASE_1}&company=Larkfield` });
  await planner.openMore();
  const copied = async (button: string, says: string): Promise<string> => {
    await page.getByRole('button', { name: button }).click();
    await expect(planner.status).toHaveText(says);
    // Whoever looks sees it too, beside the button.
    await expect(page.getByText(says).and(page.locator('[aria-hidden]'))).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = await copied('Copy link', 'Link copied. It contains your dates, but no names.');
  expect(link).not.toContain('Larkfield');
  await page.getByLabel('Include the company and the role in the link').check();
  const named = await copied('Copy link', 'Link copied. It contains your dates, the company and the role.');
  expect(named).toContain('company=Larkfield');
  const text = await copied('Copy as text', 'Plan copied as text.');
  expect(text).toContain('Wednesday, March 11, 2026: Check in by phone');
});

test("the home page's two questions lead to the plan", async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));
  await page.goto('/');
  const planner = new PlannerPage(page);
  await planner.hydrated();
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel('Another date').check();
  await page.getByLabel('They said you’d hear by').fill('2026-03-10');
  await planner.show();
  await expect(page.getByRole('heading', { name: /^Send your thank-you note/ })).toBeFocused();
  expect(page.url()).toMatch(/\/planner\/$/);
});

test('what was typed before the script came is kept', async ({ page }) => {
  let comes = (): void => undefined;
  const isWanted = new Promise<void>((resolve) => (comes = resolve));
  await page.route('**/_astro/form*.js', async (route) => {
    await isWanted;
    await route.continue();
  });
  await page.goto('/planner/', { waitUntil: 'commit' });
  await page.getByLabel('Yesterday').check();
  await page.getByLabel('In two weeks').check();
  await page.getByRole('button', { name: 'Show my plan' }).click();
  comes();
  await new PlannerPage(page).hydrated();
  await expect(page.getByLabel('Yesterday')).toBeChecked();
  await expect(page.getByLabel('In two weeks')).toBeChecked();
  expect(page.url()).toMatch(/\/planner\/$/);
});

test('a plan whose code did not load is said at the button, and pressing it again makes the plan', async ({ page }) => {
  await page.route('**/_astro/plan*.js', (route) => route.abort());
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel("They didn't say").check();
  await planner.show();
  await expect(planner.status).toContainText('The planner could not be loaded completely.');
  await expect(page.getByRole('button', { name: 'Show my plan' })).toHaveAccessibleDescription(
    /press the button again/,
  );
  await page.unroute('**/_astro/plan*.js');
  await planner.show();
  expect(await planner.lines()).toContain('check-in 2026-03-12');
});

test('questions that did not load are tried again', async ({ page }) => {
  await page.route('**/_astro/MoreFields*.js', (route) => route.abort());
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-05' });
  await page.getByText('More: another round').click();
  await expect(page.getByText('The other questions could not be loaded.')).toBeVisible();
  await page.unroute('**/_astro/MoreFields*.js');
  // The page loads again, for browsers give up a script that failed; the form keeps what was typed.
  await page.getByRole('button', { name: 'Try again' }).click();
  await planner.hydrated();
  await page.getByText('More: another round').click();
  await expect(page.getByLabel('Company')).toBeVisible();
});

for (const timezoneId of ['America/New_York', 'Europe/London', 'Africa/Cairo']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the plan and its months are those of every zone, in months in which the clocks change', async ({ page }) => {
      const planner = new PlannerPage(page);
      await planner.open({ today: '2026-03-05', link: '#interview=2026-03-05&reply=2026-03-10' });
      await expect.poll(() => planner.lines()).toContain('check-in 2026-03-11');
      await expect(planner.plan.getByRole('table', { name: 'March 2026' })).toBeVisible();
      expect(await planner.lines()).toEqual([
        'thank-you 2026-03-05',
        'check-in 2026-03-11',
        'follow-up 2026-03-18',
        'last-ask 2026-03-25',
        'let-go 2026-04-01',
      ]);
    });
  });
}

for (const { width, height, most } of [
  { width: 390, height: 844, most: 1700 },
  { width: 1280, height: 800, most: 800 },
]) {
  test(`at ${String(width)} px what is next and its words are on the first screen, and what to do with them in reach`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const planner = new PlannerPage(page);
    await planner.open({ today: '2026-03-05', link: '#interview=2026-03-05&reply=2026-03-10' });
    const bottomOf = async (part: import('@playwright/test').Locator): Promise<number> => {
      const box = await part.boundingBox();
      return box ? box.y + box.height : Infinity;
    };
    const step = planner.plan.locator('[data-step="thank-you"]');
    await expect(step.locator('.sheet')).toBeVisible();
    expect(await bottomOf(planner.plan.getByRole('heading', { name: 'Send your thank-you note today' }))).toBeLessThan(
      height,
    );
    expect(await bottomOf(step.locator('time').first())).toBeLessThan(height);
    expect(await bottomOf(step.locator('.sheet p').nth(2))).toBeLessThan(height);
    for (const name of ['Copy', 'Mark as done', 'Add to calendar']) {
      expect(await bottomOf(planner.plan.getByRole('button', { name, exact: true })), name).toBeLessThan(most);
    }
    expect(await bottomOf(planner.plan.getByRole('heading', { name: 'Heard from them?' }))).toBeLessThan(most);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a call script stays inside a page of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11', link: CASE_1 });
  await expect(planner.plan.locator('.sheet')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a change to a plan from a link outlives a reload, and the link then opens it with its log', async ({ page }) => {
  const planner = new PlannerPage(page);
  const link = '#interview=2026-03-05&reply=2026-03-10&id=0b0f7a52-6a0e-4d1b-9b7e-0c5a7f2f4c11';
  await planner.open({ today: '2026-03-05', link });
  await planner.plan.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByRole('heading', { name: 'Sit tight until Wednesday, March 11' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  expect(await planner.lines()).toEqual(CASE_1_STEPS);
  await page.goto('/sources/');
  await page.goto(`/planner/${link}`);
  expect(await planner.lines()).toEqual(CASE_1_STEPS);
  await planner.plan.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await planner.lines()).toEqual(['thank-you 2026-03-05', ...CASE_1_STEPS]);
});

test('an answer that came of a contact is logged with the contact', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11', link: CASE_1 });
  await planner.plan.getByRole('button', { name: 'Mark as done' }).click();
  await planner.plan.getByRole('button', { name: 'New date' }).click();
  await page.getByLabel('The new date they gave').fill('2026-03-20');
  await page.getByRole('button', { name: 'Update my plan' }).click();
  await expect.poll(() => planner.lines()).toContain('check-in 2026-03-20');
  await expect(planner.plan.locator('.history')).toContainText('You got in touch');
});

test('a pasted message is read into the plan', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open({ today: '2026-03-11', link: CASE_1 });
  await page.getByRole('button', { name: 'Paste their message' }).click();
  await page
    .getByRole('textbox', { name: 'Their message' })
    .fill('We need a little longer and will let you know by March 20.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('[data-reading="new-date"] time')).toHaveAttribute('datetime', '2026-03-20');
  await page.getByRole('button', { name: 'Update my plan' }).click();
  await expect.poll(() => planner.lines()).toContain('check-in 2026-03-20');
});

for (const [what, today, log] of [
  ['a thank-you', '2026-03-05', ''],
  ['a call', '2026-03-11', '&log=2026-03-05.thanked'],
] as const) {
  test(`from Mark as done to Add to calendar it is at most 12 stops, for ${what}`, async ({ page }) => {
    const planner = new PlannerPage(page);
    await planner.open({ today, link: `#interview=2026-03-05&reply=2026-03-10${log}` });
    await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Mark as done' }).focus();
    const calendar = page.getByRole('button', { name: 'Add to calendar' });
    let stops = 0;
    while (stops < 20 && !(await calendar.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect(stops).toBeLessThanOrEqual(12);
  });
}
