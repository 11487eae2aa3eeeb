import { afterEach, describe, expect, test, vi } from 'vitest';

import { NO_NAMES } from '../../../src/plan/index.ts';
import { readFromTab } from '../../../src/storage/read-tab.ts';
import { forgetTab, keepInTab, newApplication } from '../../../src/storage/tab.ts';
import { caseOne, day } from '../plan/situations.ts';
import { application, FORBIDDEN, MemoryStorage, moment, uuid, valueOf } from './storages.ts';

const KEY = 'sit-tight.plan';

const PLAN = application({
  name: 'The archive',
  situation: caseOne({
    names: {
      ...NO_NAMES,
      company: 'Larkfield',
      role: 'archivist',
      people: ['Ms Okafor', 'Mr Lind'],
      caredAbout: ['the move', ''],
      oneThing: 'the maps',
      promisedBy: 'Ms Okafor',
    },
  }),
  exported: {
    'contact-1-1': {
      sequence: 2,
      day: day('2026-03-11'),
      time: '10:00',
      title: 'Check in by phone',
      cancelled: false,
    },
    'thank-you-1': { sequence: 0, day: day('2026-03-05'), time: null, title: 'Send your thanks', cancelled: true },
  },
  firstSequence: 3,
});

/** A plan as version 1 wrote it. */
const VERSION_1 = {
  version: 1,
  link: 'interview=2026-03-05&reply=2026-03-10&pace=steady&channel=call&via=direct&log=2026-03-05.thanked',
  names: PLAN.situation.names,
  planId: uuid(1),
  exports: 2,
};

function tabWith(value?: unknown): MemoryStorage {
  return new MemoryStorage(
    value === undefined ? [] : [[KEY, typeof value === 'string' ? value : JSON.stringify(value)]],
  );
}

describe('the tab', () => {
  test('gives back the plan that it was handed, with its names and what calendars were told', async () => {
    const tab = tabWith();
    expect(await keepInTab(PLAN, () => tab)).toEqual({ ok: true, value: null });
    expect(valueOf(await readFromTab(() => tab))).toEqual({ application: PLAN, unreadable: [] });
  });

  test('keeps a plan at once, before anything has loaded', () => {
    const tab = tabWith();
    void keepInTab(PLAN, () => tab);
    const changed = { ...PLAN, name: 'Changed' };
    void keepInTab(changed, () => tab);
    expect(tab.getItem(KEY)).toContain('"Changed"');
  });

  test('holds a new application at its first revision', async () => {
    const tab = tabWith();
    const made = newApplication(caseOne(), { id: uuid(7), now: moment(3) });
    await keepInTab(made, () => tab);
    expect(valueOf(await readFromTab(() => tab)).application).toMatchObject({ revision: 1, changedAt: moment(3) });
  });

  test('holds nothing once told to forget', async () => {
    const tab = tabWith();
    await keepInTab(PLAN, () => tab);
    forgetTab(() => tab);
    expect(valueOf(await readFromTab(() => tab))).toEqual({ application: null, unreadable: [] });
    expect(tab.length).toBe(0);
  });

  test('replaces one plan by another without putting it aside', async () => {
    const tab = tabWith(VERSION_1);
    await keepInTab({ ...PLAN, id: uuid(2) }, () => tab);
    expect([...tab.held.keys()]).toEqual([KEY]);
    await keepInTab({ ...PLAN, id: uuid(3) }, () => tab);
    expect([...tab.held.keys()]).toEqual([KEY]);
  });

  test('says so when the browser is full, and keeps what it had', async () => {
    const tab = tabWith();
    await keepInTab(PLAN, () => tab);
    tab.room = 100;
    expect(await keepInTab({ ...PLAN, name: 'Longer' }, () => tab)).toEqual({ ok: false, problem: 'quota' });
    expect(valueOf(await readFromTab(() => tab)).application).toEqual(PLAN);
  });

  test('says so when the browser forbids storage, and never throws', async () => {
    expect(await keepInTab(PLAN, FORBIDDEN)).toEqual({ ok: false, problem: 'forbidden' });
    expect(await readFromTab(FORBIDDEN)).toEqual({ ok: false, problem: 'forbidden' });
    expect(() => forgetTab(FORBIDDEN)).not.toThrow();
  });
});

describe('a plan that version 1 kept', () => {
  const asNow = {
    id: uuid(1),
    name: '',
    situation: caseOne({ names: PLAN.situation.names }),
    exported: {},
    firstSequence: 2,
    archived: false,
    revision: 1,
  };

  test('is read as an application whose calendar entries go on counting', async () => {
    const tab = tabWith(VERSION_1);
    expect(valueOf(await readFromTab(() => tab)).application).toMatchObject(asNow);
  });

  test('is read where only the people stood beside the link', async () => {
    const link = `${VERSION_1.link}&company=Larkfield`;
    const tab = tabWith({ ...VERSION_1, link, names: undefined, people: ['Ms Okafor'] });
    const names = { ...NO_NAMES, company: 'Larkfield', people: ['Ms Okafor'] };
    expect(valueOf(await readFromTab(() => tab)).application).toMatchObject({
      ...asNow,
      situation: caseOne({ names }),
    });
  });

  test('gives way to any change that knows its moment', async () => {
    const tab = tabWith(VERSION_1);
    expect(valueOf(await readFromTab(() => tab)).application?.changedAt).toBe('1970-01-01T00:00:00.000Z');
  });

  test.each([
    ['without a link', { ...VERSION_1, link: undefined }],
    ['whose link holds no interview', { ...VERSION_1, link: 'top' }],
    ['whose link holds a day that is none', { ...VERSION_1, link: `${VERSION_1.link}&off=2026-02-30` }],
    ['whose names are none', { ...VERSION_1, names: 'Okafor' }],
    ['with people that are no list', { ...VERSION_1, names: undefined, people: {} }],
    ['whose id is none', { ...VERSION_1, planId: 'x' }],
    ['whose count is none', { ...VERSION_1, exports: '2' }],
  ])('%s is unreadable, and stays', async (_, value) => {
    const tab = tabWith(value);
    const text = JSON.stringify(value);
    expect(valueOf(await readFromTab(() => tab))).toEqual({
      application: null,
      unreadable: [{ key: KEY, text, problem: 'unreadable' }],
    });
    expect(tab.getItem(KEY)).toBe(text);
  });
});

describe('a page of which a part did not load', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/storage/read-kept.ts');
    vi.resetModules();
  });

  test('says so, leaves the plan where it is, and puts it aside before another takes its place', async () => {
    vi.resetModules();
    vi.doMock('../../../src/storage/read-kept.ts', () => {
      throw new Error('offline');
    });
    const page = {
      ...(await import('../../../src/storage/tab.ts')),
      ...(await import('../../../src/storage/read-tab.ts')),
    };
    const tab = tabWith(VERSION_1);
    expect(await page.readFromTab(() => tab)).toEqual({ ok: false, problem: 'not-loaded' });
    expect(await page.keepInTab(PLAN, () => tab)).toMatchObject({ ok: true });
    expect(tab.getItem('sit-tight.aside.plan.1')).toBe(JSON.stringify(VERSION_1));
  });
});

describe('what the tab holds and cannot read', () => {
  test.each([
    ['is no JSON', '{"version":', 'unreadable'],
    ['is empty', '', 'unreadable'],
    ['is a list', '[1,2]', 'unreadable'],
    ['is null', 'null', 'unreadable'],
    ['has no version', JSON.stringify({ ...PLAN }), 'unreadable'],
    ['has version 0', JSON.stringify({ ...PLAN, version: 0 }), 'unreadable'],
    [
      'has no interview',
      JSON.stringify({ ...PLAN, version: 2, situation: { ...PLAN.situation, interviews: [] } }),
      'unreadable',
    ],
    ['comes from a newer version', JSON.stringify({ version: 3, anything: true }), 'newer'],
  ])('is told when it %s', async (_, text, problem) => {
    const tab = tabWith(text);
    expect(valueOf(await readFromTab(() => tab))).toEqual({
      application: null,
      unreadable: [{ key: KEY, text, problem }],
    });
  });

  test('is put aside before a plan takes its place, one beside the other', async () => {
    const tab = tabWith('rubbish');
    await keepInTab(PLAN, () => tab);
    tab.setItem(KEY, 'more rubbish');
    await keepInTab(PLAN, () => tab);
    expect(valueOf(await readFromTab(() => tab))).toEqual({
      application: PLAN,
      unreadable: [
        { key: 'sit-tight.aside.plan.1', text: 'rubbish', problem: 'unreadable' },
        { key: 'sit-tight.aside.plan.2', text: 'more rubbish', problem: 'unreadable' },
      ],
    });
  });

  test('stays where there is no room to put it aside', async () => {
    const tab = tabWith('rubbish');
    tab.room = 30;
    expect(await keepInTab(PLAN, () => tab)).toEqual({ ok: false, problem: 'quota' });
    expect([...tab.held]).toEqual([[KEY, 'rubbish']]);
  });

  test.each(['rubbish', '{"version":3,"anything":true}'])('is put aside when the tab is told to forget: %s', (text) => {
    const tab = tabWith(text);
    forgetTab(() => tab);
    expect([...tab.held]).toEqual([['sit-tight.aside.plan.1', text]]);
  });

  test('stays when another plan is forgotten', async () => {
    const tab = tabWith('rubbish');
    await keepInTab(PLAN, () => tab);
    forgetTab(() => tab);
    expect(valueOf(await readFromTab(() => tab)).unreadable).toHaveLength(1);
  });
});
