import { readFile } from 'node:fs/promises';

import { expect, type Download, type Locator, type Page } from '@playwright/test';
import ICAL from 'ical.js';

/** The planner as a reader sees it, on a day of the test's choosing. */
export class PlannerPage {
  readonly plan: Locator;
  readonly steps: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.plan = page.getByRole('region', { name: 'Your plan' });
    this.steps = this.plan.locator('li[data-step]');
    this.status = page.locator('.planner').getByRole('status');
  }

  /** Opens the planner, or a plan link, as if today were the day. */
  async open({ today, link = '' }: { today: string; link?: string }): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`${today}T12:00:00`));
    await this.page.goto(`/planner/${link}`);
    await this.hydrated();
  }

  /** Waits until the form answers: before that, a click goes nowhere. */
  async hydrated(): Promise<void> {
    await expect(this.page.locator('astro-island[ssr], #planner[data-props], .pending')).toHaveCount(0);
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show my plan' }).click();
  }

  /** The plan in lines: "check-in 2026-03-11". */
  async lines(): Promise<string[]> {
    await this.plan.waitFor();
    return this.steps.evaluateAll((items) =>
      items.map((item) => `${String(item.getAttribute('data-step'))} ${String(item.querySelector('time')?.dateTime)}`),
    );
  }

  /** Opens the part that holds the link, the text, print and clearing. */
  async openMore(): Promise<void> {
    await this.plan.locator('details.more > summary').click();
  }

  /** Opens a later step, which is a line at first. */
  async openStep(kind: string): Promise<Locator> {
    const step = this.plan.locator(`[data-step="${kind}"]`);
    await step.waitFor();
    const line = step.locator(':scope > details > summary');
    if (await line.count()) await line.click();
    return step;
  }

  /** Downloads the calendar and reads it with a reader that is not ours. */
  async downloadCalendar(): Promise<{ readonly fileName: string; readonly events: readonly ICAL.Event[] }> {
    const file = await this.downloadFile();
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    return { fileName: file.suggestedFilename(), events };
  }

  /** Downloads the calendar as a file. */
  async downloadFile(): Promise<Download> {
    const button = this.page.getByRole('button', { name: 'Download calendar (.ics)' });
    if (!(await button.isVisible())) await this.page.getByRole('button', { name: 'Add to calendar' }).click();
    const download = this.page.waitForEvent('download');
    await button.click();
    return download;
  }
}
