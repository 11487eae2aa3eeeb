import { describe, expect, test } from 'vitest';

import { writePlanLink, type RegionCalendar } from '../../../src/plan/index.ts';
import { caseOne, US } from '../plan/situations.ts';
import { begin, memory, plan, stepsOf, type Tab } from './begin.ts';

/** A calendar in which the day of the check-in is a holiday. */
const WITH_HOLIDAY: RegionCalendar = { ...US, holidays: { ...US.holidays, '2026-03-11': 'Holiday' } };
const GERMANY: RegionCalendar = { ...US, region: 'DE', name: 'Germany' };
const IN_US = { region: 'US', regionText: 'United States' };
const IN_GERMANY = { region: 'DE', regionText: 'Germany' };

/** Answers what a page has asked, and waits until it has taken the answer. */
async function answer({ asked }: Tab, code: string, calendar: RegionCalendar | null): Promise<void> {
  asked.get(code)?.(calendar);
  await new Promise((resolve) => setTimeout(resolve));
}

describe('a plan of a region', () => {
  test('follows once the holidays are there, and keeps clear of them', async () => {
    const page = begin();
    plan(page, '', IN_US);
    expect(page.state()).toMatchObject({ view: 'plan', current: { plan: null }, status: { sentence: '', count: 0 } });
    await answer(page, 'US', WITH_HOLIDAY);
    expect(stepsOf(page)).toContain('check-in 2026-03-12');
    expect(page.state()).toMatchObject({
      current: { region: WITH_HOLIDAY, changed: null },
      regions: new Map([['US', WITH_HOLIDAY]]),
      status: {
        sentence: 'Here is your plan. 5 steps. Next: send your thank-you note, Thursday, March 5.',
        count: 1,
      },
    });
  });

  test('is made without holidays where there are none to be had, and asks again with the next change', async () => {
    const page = begin();
    plan(page, '', IN_US);
    await answer(page, 'US', null);
    expect(stepsOf(page)).toContain('check-in 2026-03-11');
    expect(page.state()).toMatchObject({ current: { region: null }, regions: new Map() });
    page.asked.clear();
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    await answer(page, 'US', WITH_HOLIDAY);
    expect(stepsOf(page)[0]).toBe('check-in 2026-03-12');
    expect(page.state().status.sentence).toBe('Plan updated. 4 steps. Next: check in by phone, Thursday, March 12.');
  });

  test('asks for holidays once, and no more when they are known', async () => {
    const page = begin();
    plan(page, '', IN_US);
    await answer(page, 'US', US);
    page.asked.clear();
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    plan(page, 'Acme', IN_US);
    page.session.send({ type: 'show', view: 'applications' });
    expect(page.asked.size).toBe(0);
    expect(page.state().current).toMatchObject({
      region: US,
      application: { situation: { names: { company: 'Acme' } } },
    });
    expect(stepsOf(page)).toHaveLength(5);
  });

  test('needs no holidays where no region is chosen', () => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'show', view: 'applications' });
    expect(page.asked.size).toBe(0);
    expect(page.state().current?.region).toBeNull();
  });
});

describe('holidays that come late', () => {
  test('change nothing where another plan has been opened meanwhile, until the first is opened again', async () => {
    const page = begin();
    const id = plan(page, 'Acme', IN_US);
    plan(page, 'Oak');
    const before = page.state();
    await answer(page, 'US', US);
    expect(page.state()).toEqual({ ...before, regions: new Map([['US', US]]) });
    page.session.send({ type: 'open', id });
    expect(page.state().current).toMatchObject({ region: US, plan: { today: '2026-03-05' } });
  });

  test('change nothing where another plan waits for holidays of its own', async () => {
    const page = begin();
    plan(page, 'Acme', IN_US);
    plan(page, 'Oak', IN_GERMANY);
    const asked = page.asked.get('DE');
    await answer(page, 'US', US);
    expect(page.state().current?.plan).toBeNull();
    expect(page.asked.get('DE')).toBe(asked);
    await answer(page, 'DE', GERMANY);
    expect(page.state().current).toMatchObject({ region: GERMANY, plan: { today: '2026-03-05' } });
  });

  test('change nothing where a new plan has been begun meanwhile', async () => {
    const page = begin();
    plan(page, 'Acme', IN_US);
    page.session.send({ type: 'start-new' });
    await answer(page, 'US', US);
    expect(page.state()).toMatchObject({ view: 'form', current: null, status: { count: 0 } });
  });

  test('make the plan of what was changed meanwhile, and say so once', async () => {
    const page = begin();
    plan(page, '', IN_US);
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    await answer(page, 'US', WITH_HOLIDAY);
    expect(stepsOf(page)[0]).toBe('check-in 2026-03-12');
    expect(page.state().status.count).toBe(1);
  });

  test('are asked for once by all that need them meanwhile, so that none has others', async () => {
    const page = begin();
    plan(page, '', IN_US);
    const first = page.asked.get('US');
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    page.session.send({ type: 'show', view: 'applications' });
    expect(page.asked.get('US')).toBe(first);
    await answer(page, 'US', null);
    page.session.send({ type: 'show', view: 'applications' });
    expect(page.asked.get('US')).not.toBe(first);
  });
});

describe('the list of applications', () => {
  test('asks for the holidays of each region, and keeps what comes', async () => {
    const page = begin();
    plan(page, 'Acme', IN_US);
    plan(page, 'Elm', IN_US);
    plan(page, 'Oak', IN_GERMANY);
    plan(page, 'Ash');
    page.session.send({ type: 'show', view: 'applications' });
    expect([...page.asked.keys()].toSorted()).toEqual(['DE', 'US']);
    await answer(page, 'DE', GERMANY);
    await answer(page, 'US', null);
    expect(page.state().regions).toEqual(new Map([['DE', GERMANY]]));
  });
});

describe('the form of a plan that came by a link', () => {
  const link = `#${writePlanLink(caseOne({ region: 'US' }))}`;

  test('names the region by its code until its name is known', async () => {
    const page = begin();
    page.session.send({ type: 'open-page', fragment: link });
    expect(page.formValues()).toMatchObject({ region: 'US', regionText: 'US' });
    await answer(page, 'US', US);
    page.session.send({ type: 'edit', situation: { pace: 'reserved' } });
    expect(page.formValues()).toMatchObject({ region: 'US', regionText: 'United States', pace: 'reserved' });
  });

  test('names the region of another plan where that is opened', async () => {
    const device = memory();
    const other = begin({ device });
    const id = plan(other, 'Oak', { ...IN_GERMANY, regionText: 'DE' });
    other.session.send({ type: 'keep-on-device' });
    const page = begin({ device });
    page.session.send({ type: 'show', view: 'applications' });
    await answer(page, 'DE', GERMANY);
    page.session.send({ type: 'open', id });
    expect(page.formValues()).toMatchObject({ company: 'Oak', region: 'DE', regionText: 'Germany' });
  });
});
