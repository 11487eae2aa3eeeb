import { describe, expect, test } from 'vitest';

import { planImport } from '../../../src/storage/transfer.ts';
import { problemInWords } from '../../../src/storage/index.ts';
import { caseOne, day } from '../plan/situations.ts';
import { application, FORBIDDEN, MemoryStorage, uuid } from '../storage/storages.ts';
import { begin, logOf, memory, plan, stepsOf, type Tab } from './begin.ts';

const ids = ({ state }: Tab) => state().applications.map(({ id }) => id);
const kindsOf = (page: Tab) => logOf(page).map(({ kind }) => kind);
const applicationsIn = ({ held }: MemoryStorage) =>
  [...held.keys()].filter((key) => key.startsWith('sit-tight.application.'));

describe('the list of applications', () => {
  test('has the last changed first, whether the tab or the device holds them, and says which the device does', () => {
    const page = begin();
    const acme = plan(page, 'Acme');
    page.session.send({ type: 'keep-on-device' });
    const oak = plan(page, 'Oak');
    const elm = plan(page, 'Elm');
    page.session.send({ type: 'rename', id: acme, name: 'The mill' });
    expect(ids(page)).toEqual([acme, elm, oak]);
    page.session.send({ type: 'rename', id: oak, name: 'The museum' });
    expect(ids(page)).toEqual([oak, acme, elm]);
    expect(page.state().onDevice).toEqual(new Set([acme]));
  });

  test('has what was changed at one moment always in the same order', () => {
    const page = begin();
    const adds = [1, 2, 3].map((number) => application({ id: uuid(number) }));
    page.session.send({ type: 'import', plan: { adds, replaces: [], same: [], settings: null } });
    expect(ids(page)).toEqual([uuid(3), uuid(2), uuid(1)]);
    page.session.send({ type: 'refresh' });
    expect(ids(page)).toEqual([uuid(3), uuid(2), uuid(1)]);
  });

  test('has what no storage took, and says that nothing can be stored', () => {
    const page = begin({ tab: FORBIDDEN, device: FORBIDDEN });
    page.session.send({ type: 'open-page', fragment: '' });
    expect(page.state()).toMatchObject({ storageProblem: 'forbidden', unreadable: [] });
    const [acme, oak] = [plan(page, 'Acme'), plan(page, 'Oak')];
    page.session.send({ type: 'show', view: 'applications' });
    expect(ids(page).toSorted()).toEqual([acme, oak].toSorted());
    expect(page.state().onDevice).toEqual(new Set());
  });

  test('keeps saying what went wrong until something is saved', () => {
    const device = new MemoryStorage();
    const page = begin({ device: () => device });
    plan(page);
    page.session.send({ type: 'keep-on-device' });
    device.room = 0;
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    page.session.send({ type: 'show', view: 'applications' });
    expect(page.state().storageProblem).toBe('quota');
    device.room = Infinity;
    page.session.send({ type: 'mark-done', kind: 'contacted' });
    expect(page.state()).toMatchObject({ storageProblem: null, current: { place: 'device' } });
  });
});

describe('an application that is opened', () => {
  test('says where it stands', () => {
    const device = memory();
    const page = begin({ device });
    const [acme, oak] = [plan(page, 'Acme'), plan(page, 'Oak')];
    page.session.send({ type: 'keep-on-device' });
    for (const [id, place] of [
      [acme, 'tab'],
      [oak, 'device'],
    ] as const) {
      expect(page.session.send({ type: 'open', id })).toEqual({ ok: true });
      expect(page.state()).toMatchObject({ view: 'plan', current: { place, application: { id } } });
    }
  });

  test('shows no problem of the form or of a link that came before', () => {
    const page = begin();
    const id = plan(page);
    page.session.send({ type: 'start-new' });
    page.session.send({ type: 'open-link', fragment: '#compny=Acme' });
    page.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
    expect(page.state().formProblems).not.toEqual([]);
    page.session.send({ type: 'open', id });
    expect(page.state()).toMatchObject({ view: 'plan', formProblems: [], linkProblems: [] });
  });

  test('leaves what was typed to change it, and fills the form in anew for another', () => {
    const page = begin();
    const [acme, oak] = [plan(page, 'Acme'), plan(page, 'Oak')];
    page.type({ role: 'Miller' });
    page.session.send({ type: 'open', id: oak });
    expect(page.formValues()).toMatchObject({ company: 'Oak', role: 'Miller' });
    page.session.send({ type: 'open', id: acme });
    expect(page.formValues()).toMatchObject({ company: 'Acme', role: '' });
  });

  test('is refused where it is no longer there, and the plan on the page stays', () => {
    const page = begin();
    const id = plan(page);
    const before = page.state();
    expect(page.session.send({ type: 'open', id: uuid(5) })).toEqual({
      ok: false,
      says: 'This application is no longer here.',
    });
    expect(page.state()).toEqual(before);
    expect(ids(page)).toEqual([id]);
  });

  test('goes to the form with what is wrong where it allows no plan', () => {
    const device = memory();
    const old = application({ id: uuid(4), situation: caseOne({ log: [], interviews: [day('2019-03-05')] }) });
    device().setItem(`sit-tight.application.${old.id}`, JSON.stringify({ version: 3, ...old }));
    const page = begin({ device });
    page.session.send({ type: 'open', id: old.id });
    expect(page.state()).toMatchObject({
      view: 'form',
      current: { plan: null, place: 'device' },
      status: { sentence: '', count: 0 },
      formProblems: [
        {
          control: '',
          says: 'Tuesday, March 5, 2019 is more than five years ago. Check the year of the interview.',
        },
        { control: '', says: 'Enter the date of your interview.' },
      ],
    });
    expect(page.formValues().interviews).toEqual(['2019-03-05']);
  });

  test('has its plan made for a new day without a word', () => {
    const page = begin();
    plan(page);
    const { status } = page.state();
    page.setToday('2026-03-06');
    page.session.send({ type: 'show', view: 'plan' });
    expect(page.state()).toMatchObject({ status, current: { plan: { today: '2026-03-06' } } });
  });
});

test('what is said twice is told apart from what is said once', () => {
  const page = begin();
  for (const count of [1, 2]) {
    page.session.send({ type: 'say', sentence: 'Copied.' });
    expect(page.state().status).toEqual({ sentence: 'Copied.', count });
  }
});

test('a tab in which a new plan is begun forgets which was open', () => {
  const tab = new MemoryStorage();
  const page = begin({ tab: () => tab });
  const id = plan(page);
  expect(tab.getItem('sit-tight.open')).toBe(id);
  page.session.send({ type: 'start-new' });
  expect(tab.held.has('sit-tight.open')).toBe(false);
});

describe('an application that the tab has no room for', () => {
  const withoutRoom = () => {
    const [tab, device] = [new MemoryStorage(), new MemoryStorage()];
    tab.room = 0;
    const page = begin({ tab: () => tab, device: () => device });
    const id = plan(page);
    expect(page.state()).toMatchObject({ storageProblem: 'quota', current: { place: null } });
    return { page, id, tab, device };
  };

  test('is saved there once there is room', () => {
    const { page, id, tab } = withoutRoom();
    tab.room = Infinity;
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    page.session.send({ type: 'open', id });
    expect(page.state()).toMatchObject({ storageProblem: null, current: { place: 'tab' } });
    expect(kindsOf(page)).toEqual(['thanked']);
  });

  test('can be kept on the device', () => {
    const { page, id } = withoutRoom();
    expect(page.session.send({ type: 'keep-on-device' })).toEqual({ ok: true });
    page.session.send({ type: 'open', id });
    expect(page.state()).toMatchObject({ current: { place: 'device' }, onDevice: new Set([id]) });
  });

  test('stays on the page where the device can’t be reached, which is what is said', () => {
    const tab = new MemoryStorage();
    tab.room = 0;
    const page = begin({ tab: () => tab, device: FORBIDDEN });
    plan(page);
    expect(page.session.send({ type: 'keep-on-device' })).toEqual({ ok: false, says: problemInWords('forbidden') });
    expect(page.state()).toMatchObject({ storageProblem: 'forbidden', current: { place: null } });
  });

  test('can be cleared', () => {
    const { page } = withoutRoom();
    page.session.send({ type: 'clear' });
    expect(ids(page)).toEqual([]);
  });

  test('can be deleted, and brought back as it was', () => {
    const { page, id } = withoutRoom();
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(page.session.send({ type: 'delete', id })).toEqual({ ok: true });
    expect(ids(page)).toEqual([]);
    expect(page.session.send({ type: 'undo-delete' })).toEqual({ ok: true });
    expect(ids(page)).toEqual([id]);
    page.session.send({ type: 'open', id });
    expect(kindsOf(page)).toEqual(['thanked']);
  });
});

describe('an application that stands in the tab and on the device', () => {
  /** What one tab did while another had deleted the application, which is then brought back. */
  const inBoth = () => {
    const [tab, device] = [new MemoryStorage(), new MemoryStorage()];
    const [one, two] = [begin({ tab: () => tab, device: () => device }), begin({ device: () => device })];
    const id = plan(one);
    one.session.send({ type: 'keep-on-device' });
    two.session.send({ type: 'delete', id });
    one.session.send({ type: 'mark-done', kind: 'thanked' });
    two.session.send({ type: 'undo-delete' });
    expect([applicationsIn(tab).length, applicationsIn(device).length]).toEqual([1, 1]);
    return { one, two, id, tab, device };
  };

  test('is listed once, as the tab has changed it', () => {
    const { one, id } = inBoth();
    one.session.send({ type: 'show', view: 'applications' });
    expect(one.state().applications.map(({ situation }) => situation.log.length)).toEqual([1]);
    expect(one.state().onDevice).toEqual(new Set([id]));
  });

  test('is deleted from both, and brought back to both', () => {
    const { one, id, tab, device } = inBoth();
    one.session.send({ type: 'delete', id });
    expect([applicationsIn(tab), applicationsIn(device)]).toEqual([[], []]);
    one.session.send({ type: 'undo-delete' });
    expect([applicationsIn(tab).length, applicationsIn(device).length]).toEqual([1, 1]);
    one.session.send({ type: 'open', id });
    expect(kindsOf(one)).toEqual(['thanked']);
  });

  test('is deleted from neither where the tab does not let go of it', () => {
    const { one, id, tab, device } = inBoth();
    const before = new Map(device.held);
    tab.removeItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(one.session.send({ type: 'delete', id })).toEqual({ ok: false, says: problemInWords('forbidden') });
    expect(device.held).toEqual(before);
  });

  test.each([0, 1, 2])('loses nothing of either where the device has had %i changes since', (changes) => {
    const { one, two, id, tab } = inBoth();
    two.session.send({ type: 'open', id });
    const entry = { day: day('2026-03-05'), kind: 'undecided' } as const;
    for (let count = 0; count < changes; count++) two.session.send({ type: 'log', entry });
    one.session.send({ type: 'refresh' });
    expect(kindsOf(one).filter((kind) => kind === 'thanked')).toHaveLength(1);
    expect(kindsOf(one).filter((kind) => kind === 'undecided')).toHaveLength(changes);
    one.session.send({ type: 'mark-done', kind: 'contacted' });
    expect(applicationsIn(tab)).toEqual([]);
    two.session.send({ type: 'refresh' });
    expect(kindsOf(two)).toEqual(kindsOf(one));
    expect(stepsOf(two)).toEqual(stepsOf(one));
  });
});

describe('an import of what the tab holds', () => {
  const bring = (page: Tab) => {
    const [mine] = page.state().applications;
    const theirs = application({ ...mine, name: 'The mill', revision: 9 });
    const brought = planImport(
      { applications: mine ? [mine] : [], settings: null },
      { applications: [theirs], settings: null },
    );
    return page.session.send({ type: 'import', plan: brought });
  };

  test('moves it to the device', () => {
    const tab = new MemoryStorage();
    const page = begin({ tab: () => tab });
    const id = plan(page);
    expect(bring(page)).toEqual({ ok: true });
    expect(applicationsIn(tab)).toEqual([]);
    expect(page.state()).toMatchObject({ applications: [{ id, name: 'The mill' }], onDevice: new Set([id]) });
  });

  test('leaves it in the tab where the device has no room', () => {
    const device = new MemoryStorage();
    const page = begin({ device: () => device });
    const id = plan(page);
    device.room = 0;
    expect(bring(page)).toEqual({ ok: false, says: problemInWords('quota') });
    expect(page.state()).toMatchObject({ applications: [{ id, name: '' }], onDevice: new Set() });
  });
});

describe('what can’t be deleted', () => {
  test('is not said to be, and stays', () => {
    const device = new MemoryStorage();
    const page = begin({ device: () => device });
    const id = plan(page);
    page.session.send({ type: 'keep-on-device' });
    device.removeItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(page.session.send({ type: 'delete', id })).toEqual({ ok: false, says: problemInWords('forbidden') });
    expect(ids(page)).toEqual([id]);
    expect(page.state().deleted).toBeNull();
  });
});

describe('where the device may not be used', () => {
  test('an application of the tab can be deleted, and brought back', () => {
    const tab = new MemoryStorage();
    const page = begin({ tab: () => tab, device: FORBIDDEN });
    const id = plan(page);
    expect(page.session.send({ type: 'delete', id })).toEqual({ ok: true });
    expect([ids(page), applicationsIn(tab)]).toEqual([[], []]);
    expect(page.session.send({ type: 'undo-delete' })).toEqual({ ok: true });
    expect(ids(page)).toEqual([id]);
    expect(applicationsIn(tab)).toHaveLength(1);
  });

  test('one that is only on the page can be deleted, and brought back', () => {
    const page = begin({ tab: FORBIDDEN, device: FORBIDDEN });
    const id = plan(page);
    expect(page.session.send({ type: 'delete', id })).toEqual({ ok: true });
    expect(ids(page)).toEqual([]);
    page.session.send({ type: 'undo-delete' });
    expect(ids(page)).toEqual([id]);
  });

  test('what can’t be read in the tab is let go of', () => {
    const tab = new MemoryStorage([[`sit-tight.application.${uuid(1)}`, '{']]);
    const page = begin({ tab: () => tab, device: FORBIDDEN });
    page.session.send({ type: 'open-page', fragment: '' });
    page.session.send({ type: 'discard', unreadable: page.state().unreadable });
    expect([tab.length, page.state().unreadable]).toEqual([0, []]);
  });
});

test('what can’t be read is let go of wherever it stands, and the rest stays', () => {
  const unreadable = (number: number) => new MemoryStorage([[`sit-tight.application.${uuid(number)}`, '{']]);
  const [tab, device] = [unreadable(1), unreadable(2)];
  const page = begin({ tab: () => tab, device: () => device });
  page.session.send({ type: 'open-page', fragment: '' });
  const found = page.state().unreadable;
  expect(found.map(({ key }) => key)).toEqual([...applicationsIn(device), ...applicationsIn(tab)]);
  page.session.send({ type: 'discard', unreadable: found.slice(0, 1) });
  expect(page.state().unreadable).toEqual(found.slice(1));
  page.session.send({ type: 'discard', unreadable: found });
  expect([tab.length, device.length, page.state().unreadable]).toEqual([0, 0, []]);
});
