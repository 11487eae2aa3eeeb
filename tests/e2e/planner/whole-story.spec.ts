import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';

import { PlannerPage } from '../support/planner-page.ts';

/** An event as other programs see it: `id` is its UID without the plan's own part. */
interface Entry {
  readonly id: string;
  readonly day: string;
  readonly sequence: number;
  readonly status: string;
}

for (const width of [320, 390, 1280]) {
  test(`at ${String(width)} px a whole story, reloaded after each step, from the interview to an offer`, async ({
    page: first,
    context,
  }) => {
    const onPage = async (page: Page, today: string): Promise<PlannerPage> => {
      await page.setViewportSize({ width, height: 844 });
      await page.clock.setFixedTime(new Date(`${today}T11:30:00`));
      return new PlannerPage(page);
    };

    // Thursday: the interview was today, and they promised to answer by Tuesday.
    let planner = await onPage(first, '2026-03-05');
    await first.goto('/');
    await planner.hydrated();
    await first.getByLabel('Today', { exact: true }).check();
    await first.getByLabel('Tue, Mar 10').check();
    await planner.show();
    await expect(first.getByRole('heading', { name: 'Send your thank-you note today' })).toBeVisible();

    await first.getByRole('textbox', { name: 'Their name' }).fill('Ms Okafor');
    await first.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(planner.status).toContainText('Copied.');
    await first.getByRole('button', { name: 'Keep on this device' }).click();
    await expect(first.getByText('Saved on this device.').first()).toBeVisible();
    await reloaded(first, 'Send your thank-you note today');
    await expect(first.getByRole('textbox', { name: 'Their name' })).toHaveValue('Ms Okafor');

    await planner.plan.getByRole('button', { name: 'Mark as done' }).click();
    await expect(first.getByRole('heading', { name: 'Sit tight until Wednesday, March 11' })).toBeFocused();
    await reloaded(first, 'Sit tight until Wednesday, March 11');
    const afterThanks = await calendar(planner);
    expect(afterThanks.entries.map(({ id, day, status }) => `${id} ${day} ${status}`)).toEqual([
      'contact-1-1 2026-03-11 CONFIRMED',
      'contact-1-2 2026-03-18 CONFIRMED',
      'contact-1-3 2026-03-25 CONFIRMED',
      'let-go 2026-04-01 CONFIRMED',
    ]);
    await first.close();

    // Six days later, in a new tab: home knows what is due.
    const second = await context.newPage();
    planner = await onPage(second, '2026-03-11');
    await second.goto('/');
    await expect(second.getByRole('heading', { name: 'Check in by phone today' })).toBeVisible();
    await second.getByRole('link', { name: 'Open your plan' }).click();
    await expect(second.getByRole('heading', { name: 'Check in by phone today' })).toBeVisible();
    await planner.plan.getByRole('button', { name: 'Mark as done' }).click();
    await planner.plan.getByRole('button', { name: 'New date' }).click();
    await second.getByLabel('The new date they gave').fill('2026-03-20');
    await second.getByRole('button', { name: 'Update my plan' }).click();
    await expect(second.getByRole('heading', { name: 'Sit tight until Friday, March 20' })).toBeVisible();
    await reloaded(second, 'Sit tight until Friday, March 20');
    const afterCall = await calendar(planner);
    expect(afterCall.plan, 'the same plan goes on').toBe(afterThanks.plan);
    follows(afterCall.entries, afterThanks.entries);
    expect(afterCall.entries.filter(({ status }) => status === 'CONFIRMED').map(({ day }) => day)).toContain(
      '2026-03-20',
    );
    await second.close();

    // The offer comes before the new date, and no step is left to take.
    const third = await context.newPage();
    planner = await onPage(third, '2026-03-19');
    await third.goto('/planner/');
    await third.getByRole('button', { name: 'An offer', exact: true }).click();
    await third.getByRole('button', { name: 'Update my plan' }).click();
    await expect(planner.plan.locator('.history')).toContainText('offer');
    await third.reload();
    await expect(planner.plan.locator('.history')).toContainText('offer');
    await expect(planner.plan.locator('.history')).toContainText('You sent your thanks.');
    const afterOffer = await calendar(planner);
    follows(afterOffer.entries, afterCall.entries);
    for (const { id } of afterCall.entries.filter(({ status }) => status === 'CONFIRMED'))
      expect(afterOffer.entries.find((entry) => entry.id === id)?.status, `${id} is called off`).toBe('CANCELLED');
    expect(await third.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

async function reloaded(page: Page, heading: string): Promise<void> {
  await page.reload();
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
}

/** Downloads the calendar, and reads it with a reader that is not ours. */
async function calendar(planner: PlannerPage): Promise<{ readonly plan: string; readonly entries: readonly Entry[] }> {
  const file = await planner.downloadFile();
  const root = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
  const events = root
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));
  const entries = events.map(({ component, event }) => {
    const [, id] = /^[0-9a-f-]{36}-(.+)@sit-tight$/.exec(event.uid) ?? [];
    expect(id, event.uid).toBeDefined();
    return {
      id: String(id),
      day: event.startDate.toJSDate().toISOString().slice(0, 10),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      status: String(component.getFirstPropertyValue('status') ?? 'CONFIRMED'),
    };
  });
  const plans = new Set(events.map(({ event }) => event.uid.slice(0, 36)));
  expect(plans.size).toBe(1);
  return { plan: [...plans].join(''), entries };
}

/** What a calendar needs in order to update its events by a later file: each is there, and none goes back. */
function follows(later: readonly Entry[], earlier: readonly Entry[]): void {
  for (const before of earlier.filter(({ status }) => status === 'CONFIRMED')) {
    const now = later.find(({ id }) => id === before.id);
    if (now === undefined) continue;
    const isChanged = now.day !== before.day || now.status !== before.status;
    expect(now.sequence, `${now.id} after a change`).toBeGreaterThanOrEqual(before.sequence + (isChanged ? 1 : 0));
  }
}
