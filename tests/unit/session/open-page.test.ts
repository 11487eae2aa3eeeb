import { describe, expect, test } from 'vitest';

import { writePlanLink } from '../../../src/plan/index.ts';
import { EMPTY_FORM } from '../../../src/session/form/index.ts';
import type { Application } from '../../../src/storage/index.ts';
import { caseOne, day } from '../plan/situations.ts';
import { application, MemoryStorage, uuid } from '../storage/storages.ts';
import { begin, logOf, memory, plan, stepsOf, type Tab } from './begin.ts';

const LINK = `#${writePlanLink(caseOne({ log: [] }), false, uuid(7))}`;
const NO_PLAN_IN_LINK = 'This page found no plan in this link. Check that you copied the whole link.';
const UNREADABLE = { key: `sit-tight.application.${uuid(8)}`, text: '{', problem: 'unreadable' };

/** A storage that holds applications, and what else is given. */
function holding(applications: readonly Application[], more: Readonly<Record<string, string>> = {}): MemoryStorage {
  const saved = applications.map(
    (one) => [`sit-tight.application.${one.id}`, JSON.stringify({ version: 3, ...one })] as const,
  );
  return new MemoryStorage([...saved, ...Object.entries(more)]);
}

function named(number: number, company: string, more: Partial<Application> = {}): Application {
  const names = { ...caseOne().names, company };
  return application({ id: uuid(number), situation: caseOne({ log: [], names }), ...more });
}

const [acme, oak] = [named(1, 'Acme'), named(2, 'Oak')];

function openPage(fragment: string, where: Parameters<typeof begin>[0] = {}): Tab {
  const page = begin(where);
  page.session.send({ type: 'open-page', fragment });
  return page;
}

const ids = ({ state }: Tab) => state().applications.map(({ id }) => id);
const companyOf = ({ state }: Tab) => state().current?.application.situation.names.company;

test('a session begins with an empty form, and has nothing to say', () => {
  const [tab, device] = [new MemoryStorage(), new MemoryStorage()];
  expect(begin({ tab: () => tab, device: () => device }).state()).toEqual({
    view: 'form',
    today: '2026-03-05',
    current: null,
    applications: [],
    onDevice: new Set(),
    unreadable: [],
    storageProblem: null,
    formProblems: [],
    linkProblems: [],
    regions: new Map(),
    deleted: null,
    status: { sentence: '', count: 0 },
  });
  expect([tab.length, device.length]).toEqual([0, 0]);
});

describe('the page opened with a plan link', () => {
  test('shows the plan, says what is next, and lists the plan as one of the tab', () => {
    const page = openPage(LINK);
    expect(page.state()).toMatchObject({
      view: 'plan',
      current: { application: { id: uuid(7), revision: 1 }, place: 'tab', leftOut: [], changed: null },
      onDevice: new Set(),
      formProblems: [],
      linkProblems: [],
    });
    expect(ids(page)).toEqual([uuid(7)]);
    expect(page.formValues()).toMatchObject({ interviews: ['2026-03-05'], replyKind: 'by', replyDay: '2026-03-10' });
    expect(page.state().status).toEqual({
      sentence: 'Here is your plan. 5 steps. Next: send your thank-you note, Thursday, March 5.',
      count: 1,
    });
  });

  test('says what in the link made no sense, though the tab had another plan open', () => {
    const tab = memory();
    plan(begin({ tab }), 'Acme');
    const page = openPage('#interview=2026-03-04&pace=fast&reply=2026-03-01', { tab });
    expect(page.state()).toMatchObject({
      view: 'plan',
      current: { application: { situation: { interviews: ['2026-03-04'], reply: { kind: 'not-said' } } } },
      linkProblems: [
        'The link\'s pace is "fast", which is not one of reserved, steady, persistent. The usual choice is used.',
        'Sunday, March 1, 2026 is before the interview on Wednesday, March 4. Choose a day on or after it.',
      ],
    });
    expect(page.state().applications).toHaveLength(2);
  });

  test('fills in the form where no interview of it is left, and saves nothing', () => {
    const [tab, device] = [new MemoryStorage(), new MemoryStorage()];
    const page = begin({ tab: () => tab, device: () => device });
    page.session.send({ type: 'open-link', fragment: '#compny=Oak' });
    page.session.send({ type: 'open-page', fragment: '#interview=2026-02-30&reply=2026-03-10&company=Acme' });
    expect(page.state()).toMatchObject({
      view: 'form',
      current: null,
      applications: [],
      linkProblems: [],
      formProblems: [
        {
          control: '',
          says: 'The interview date in this link, "2026-02-30", could not be read as a date such as 2026-03-05, so it was left out.',
        },
        { control: '', says: 'Enter the date of your interview.' },
      ],
    });
    expect(page.formValues()).toEqual({ ...EMPTY_FORM, replyKind: 'by', replyDay: '2026-03-10', company: 'Acme' });
    expect([tab.length, device.length]).toEqual([0, 0]);
  });

  test('makes a plan of what was put right in the form, beside the one that was open', () => {
    const page = begin();
    const id = plan(page, 'Oak');
    page.session.send({ type: 'open-link', fragment: '#interview=2026-02-30&reply=2026-03-10&company=Acme' });
    page.type({ interviews: ['2026-03-04'] });
    page.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
    expect(companyOf(page)).toBe('Acme');
    expect(ids(page)).toContain(id);
  });
});

describe('the page opened with a plan link that has no id', () => {
  const linkTo = ({ state }: Tab, withNames: boolean) =>
    `#${writePlanLink(state().current?.application.situation ?? caseOne(), withNames)}`;

  test('opens the tab’s plan where it says the same, names included', () => {
    const tab = memory();
    const first = begin({ tab });
    const id = plan(first, 'Acme');
    const again = openPage(linkTo(first, true), { tab });
    expect(ids(again)).toEqual([id]);
    expect(again.state().current?.application.id).toBe(id);
  });

  test('begins another where the names differ', () => {
    const tab = memory();
    const first = begin({ tab });
    const id = plan(first, 'Acme');
    const again = openPage(linkTo(first, false), { tab });
    expect(companyOf(again)).toBe('');
    expect(ids(again)).toHaveLength(2);
    expect(ids(again)).toContain(id);
  });

  test('begins another where the tab’s plan is gone, or none was open', () => {
    const gone = new MemoryStorage([['sit-tight.open', uuid(5)]]);
    for (const tab of [gone, new MemoryStorage()]) {
      const page = openPage(`#${writePlanLink(caseOne({ log: [] }))}`, { tab: () => tab });
      expect(page.state().view).toBe('plan');
      expect(tab.getItem('sit-tight.open')).toBe(page.state().current?.application.id);
      expect(ids(page)).not.toContain(uuid(5));
    }
  });
});

describe('the page opened with a link in which there is no plan', () => {
  test('says so above the empty form', () => {
    const page = openPage('#compny=Acme');
    expect(page.state()).toMatchObject({ view: 'form', current: null, linkProblems: [NO_PLAN_IN_LINK] });
    expect(page.outdated()).toBe(1);
  });

  test.each([
    ['the plan that the tab had open', [named(1, 'Acme'), named(2, 'Oak')], uuid(2), 'plan'],
    ['the only saved plan', [named(2, 'Oak')], null, 'plan'],
    ['the list of saved plans', [named(1, 'Acme'), named(2, 'Oak')], null, 'applications'],
  ] as const)('says so above %s', (_, applications, openId, view) => {
    const tab = holding(applications, openId === null ? {} : { 'sit-tight.open': openId });
    const page = openPage('#compny=Acme', { tab: () => tab });
    expect(page.state()).toMatchObject({ view, linkProblems: [NO_PLAN_IN_LINK] });
    expect(companyOf(page)).toBe(view === 'plan' ? 'Oak' : undefined);
  });

  test.each(['plan', 'form', 'applications'] as const)('says so no more once the %s is asked for', (view) => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'open-link', fragment: '#compny=Acme' });
    expect(page.state().linkProblems).toEqual([NO_PLAN_IN_LINK]);
    page.session.send({ type: 'show', view });
    expect(page.state()).toMatchObject({ view, linkProblems: [] });
  });

  test.each(['', '#', '#top'])('leaves an address alone that ends in “%s”, which is no link', (fragment) => {
    const page = openPage(fragment);
    expect(page.state()).toMatchObject({ view: 'form', linkProblems: [] });
    expect(page.outdated()).toBe(0);
  });
});

describe('the page opened with a link that fills in the form', () => {
  test('keeps what was typed for a new plan, and says what it did', () => {
    const tab = memory();
    begin({ tab }).type({ company: 'Acme' });
    const page = openPage('#pace=reserved&ask=none', { tab });
    expect(page.formValues()).toEqual({ ...EMPTY_FORM, company: 'Acme', pace: 'reserved', replyKind: 'not-said' });
    expect(page.state().status.sentence).toBe('Your link filled in some answers. You can change them.');
    expect(page.outdated()).toBe(1);
  });

  test('begins a new plan where the tab has one open', () => {
    const tab = memory();
    const first = begin({ tab });
    const id = plan(first, 'Acme');
    const page = openPage('#pace=reserved', { tab });
    expect(page.state()).toMatchObject({ view: 'form', current: null });
    expect(page.formValues()).toEqual({ ...EMPTY_FORM, pace: 'reserved' });
    page.type({ interviews: ['2026-03-04'], replyKind: 'not-said', company: 'Oak' });
    page.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
    expect(companyOf(page)).toBe('Oak');
    expect(ids(page)).toHaveLength(2);
    expect(ids(page)).toContain(id);
  });

  test('leaves a plan for the form, and no word of what was wrong before', () => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'open-link', fragment: '#compny=Acme' });
    page.type({ interviews: [''] });
    page.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
    expect(page.state().formProblems).toHaveLength(1);
    page.session.send({ type: 'open-link', fragment: '#channel=email' });
    expect(page.state()).toMatchObject({ view: 'form', current: null, linkProblems: [], formProblems: [] });
  });
});

describe('the page opened with a link to all applications', () => {
  test('shows them in place of the plan that the tab has open', () => {
    const tab = memory();
    plan(begin({ tab }), 'Acme');
    const page = openPage('#applications', { tab });
    expect(page.state()).toMatchObject({ view: 'applications', current: null });
    expect(page.state().applications).toHaveLength(1);
    expect(page.outdated()).toBe(1);
  });

  test('shows what another tab has saved meanwhile', () => {
    const device = memory();
    const page = openPage('', { device });
    const other = begin({ device });
    const id = plan(other);
    other.session.send({ type: 'keep-on-device' });
    page.session.send({ type: 'open-link', fragment: '#applications' });
    expect(ids(page)).toEqual([id]);
  });
});

describe('the page opened without a link', () => {
  const withUnreadable = { [UNREADABLE.key]: UNREADABLE.text };

  test('opens the only saved application', () => {
    const page = openPage('', { device: () => holding([acme]) });
    expect(page.state()).toMatchObject({ view: 'plan', current: { application: acme, place: 'device' } });
    expect(stepsOf(page)[0]).toBe('thank-you 2026-03-05');
  });

  test('opens the only one that is not archived', () => {
    const page = openPage('', { device: () => holding([acme, { ...oak, archived: true }]) });
    expect(companyOf(page)).toBe('Acme');
  });

  test.each([
    ['several are saved', [acme, oak], {}],
    ['one is saved, and another that can’t be read', [acme], withUnreadable],
    ['all that is saved can’t be read', [], withUnreadable],
  ])('shows the list where %s', (_, applications, more) => {
    const page = openPage('', { device: () => holding(applications, more) });
    expect(page.state()).toMatchObject({
      view: 'applications',
      current: null,
      unreadable: more === withUnreadable ? [UNREADABLE] : [],
    });
    expect(page.state().applications).toHaveLength(applications.length);
  });

  test.each([
    ['nothing is saved', []],
    ['all that is saved is archived', [{ ...acme, archived: true }]],
  ])('shows the form where %s', (_, applications) => {
    const page = openPage('', { device: () => holding(applications) });
    expect(page.state()).toMatchObject({ view: 'form', current: null });
  });

  test('leaves a form alone that is half filled in', () => {
    const tab = memory();
    begin({ tab }).type({ company: 'Elm' });
    const page = openPage('', { tab, device: () => holding([acme]) });
    expect(page.state()).toMatchObject({ view: 'form', current: null });
    expect(page.formValues().company).toBe('Elm');
  });

  test('comes back to the plan that was opened last', () => {
    const tab = memory();
    const first = begin({ tab });
    const id = plan(first, 'Acme');
    plan(first, 'Oak');
    first.session.send({ type: 'open', id });
    expect(companyOf(openPage('', { tab }))).toBe('Acme');
  });

  test('shows the list where the plan that was opened last is gone', () => {
    const tab = holding([acme, oak], { 'sit-tight.open': uuid(3) });
    expect(openPage('', { tab: () => tab }).state()).toMatchObject({ view: 'applications', current: null });
  });
});

describe('a tab of the first edition', () => {
  const old = { version: 1, link: writePlanLink(caseOne()), people: [], planId: uuid(3), exports: 0 };

  test('is left as it is where it holds no plan', () => {
    const tab = new MemoryStorage();
    const page = openPage('', { tab: () => tab });
    expect([page.state().unreadable, tab.length]).toEqual([[], 0]);
  });

  test('has its plan opened, under the key that plans have now', () => {
    const tab = new MemoryStorage([['sit-tight.plan', JSON.stringify(old)]]);
    expect(logOf(openPage('', { tab: () => tab }))).toEqual([{ day: day('2026-03-05'), kind: 'thanked' }]);
    expect([...tab.held.keys()].toSorted()).toEqual([`sit-tight.application.${uuid(3)}`, 'sit-tight.open']);
  });

  test('has its plan opened, though the device has others', () => {
    const tab = new MemoryStorage([['sit-tight.plan', JSON.stringify(old)]]);
    const page = openPage('', { tab: () => tab, device: () => holding([acme, oak]) });
    expect(page.state()).toMatchObject({ view: 'plan', current: { place: 'tab', application: { id: uuid(3) } } });
  });

  test('is left to a newer page that is at work beside this one', () => {
    const text = JSON.stringify({ version: 99, plan: 'what is yet to come' });
    const tab = new MemoryStorage([['sit-tight.plan', text]]);
    const page = openPage('', { tab: () => tab });
    expect(page.state()).toMatchObject({ view: 'form', unreadable: [] });
    expect([...tab.held]).toEqual([['sit-tight.plan', text]]);
  });

  test('keeps its plan as it is where there is no room for another', () => {
    const text = JSON.stringify(old);
    const tab = new MemoryStorage([['sit-tight.plan', text]]);
    tab.room = text.length + 50;
    openPage('', { tab: () => tab });
    expect([...tab.held]).toEqual([['sit-tight.plan', text]]);
  });
});
