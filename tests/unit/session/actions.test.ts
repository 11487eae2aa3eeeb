import { describe, expect, test } from 'vitest';

import { problemInWords } from '../../../src/storage/index.ts';
import { application, FORBIDDEN, MemoryStorage, uuid } from '../storage/storages.ts';
import { day } from '../plan/situations.ts';
import { begin, logOf, memory, plan, stepsOf, type Tab } from './begin.ts';

const GONE = { ok: false, says: problemInWords('gone') };
const exportedStep = (sequence: number) => ({
  sequence,
  day: day('2026-03-11'),
  time: null,
  title: `${sequence}`,
  cancelled: false,
});
const saved = (page: Tab, id: string) => page.state().applications.find((one) => one.id === id);
const sentence = (page: Tab) => page.state().status.sentence;

/** Two tabs of one device, the first of which has a plan that is kept there; both have it open. */
const twoTabs = () => {
  const device = new MemoryStorage();
  const [one, two] = [begin({ device: () => device }), begin({ device: () => device })];
  const id = plan(one, 'Acme');
  one.session.send({ type: 'keep-on-device' });
  two.session.send({ type: 'open', id });
  return { one, two, id, device };
};

/** A page with problems of the form and of a link in view. */
const withProblems = () => {
  const page = begin();
  page.session.send({ type: 'open-link', fragment: '#compny=Acme' });
  page.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
  expect(page.state().formProblems).not.toEqual([]);
  expect(page.state().linkProblems).not.toEqual([]);
  return page;
};

describe('a new day', () => {
  test('is noticed by whatever is done next, and the plan is of that day, as is no news', () => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    const before = page.state();
    page.setToday('2026-03-12');
    page.session.send({ type: 'say', sentence: 'Copied.' });
    expect(page.state()).toMatchObject({
      today: '2026-03-12',
      current: { plan: { today: '2026-03-12' }, changed: null },
    });
    expect(page.state().status).toEqual({ sentence: 'Copied.', count: before.status.count + 1 });
  });

  test('is noticed where no plan is open', () => {
    const page = begin();
    page.setToday('2026-03-06');
    page.session.send({ type: 'refresh' });
    expect(page.state()).toMatchObject({ today: '2026-03-06', current: null, status: { sentence: '', count: 0 } });
  });

  test('makes no plan again on the same day: what is said to be new stays', () => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'log', entry: { day: day('2026-03-05'), kind: 'new-date', by: day('2026-03-20') } });
    const { current } = page.state();
    expect(current?.changed).toMatch(/\w/);
    page.session.send({ type: 'say', sentence: 'Copied.' });
    expect(page.state().current).toBe(current);
  });
});

describe('another plan', () => {
  test('begins with an empty form, and without the problems of the one before', () => {
    const page = withProblems();
    plan(page, 'Acme');
    page.session.send({ type: 'start-new' });
    expect(page.state()).toMatchObject({ view: 'form', current: null, formProblems: [], linkProblems: [] });
    expect(page.formValues()).toMatchObject({ company: '', interviews: [''] });
    const other = withProblems();
    expect(other.session.send({ type: 'start-new' })).toEqual({ ok: true });
    expect(other.state()).toMatchObject({ view: 'form', formProblems: [], linkProblems: [] });
  });
});

describe('a view that is asked for', () => {
  test('is no plan where none is open', () => {
    const page = begin();
    const before = page.state();
    expect(page.session.send({ type: 'show', view: 'plan' })).toEqual({ ok: true });
    expect(page.state()).toBe(before);
  });

  test('is the list of all, without the plan being closed', () => {
    const page = begin();
    const id = plan(page);
    page.session.send({ type: 'show', view: 'applications' });
    expect(page.state()).toMatchObject({ view: 'applications', current: { application: { id } } });
    page.session.send({ type: 'show', view: 'plan' });
    expect(page.state()).toMatchObject({ view: 'plan', current: { application: { id } } });
  });

  test('is the form with the answers of the plan, or with what was typed to change them', () => {
    const page = begin();
    plan(page, 'Acme');
    page.session.send({ type: 'show', view: 'form' });
    expect(page.state().view).toBe('form');
    page.type({ company: 'Acme & Sons' });
    page.session.send({ type: 'show', view: 'plan' });
    page.session.send({ type: 'show', view: 'form' });
    expect(page.formValues().company).toBe('Acme & Sons');
  });

  test('is the form of the plan on the page, also where the form was of another', () => {
    const page = begin();
    const acme = plan(page, 'Acme');
    plan(page, 'Oak');
    page.session.send({ type: 'open', id: acme });
    page.session.send({ type: 'show', view: 'form' });
    expect(page.formValues().company).toBe('Acme');
  });

  test('is the empty form where no plan is open', () => {
    const page = withProblems();
    page.type({ company: 'Oak' });
    page.session.send({ type: 'show', view: 'form' });
    expect(page.state()).toMatchObject({ view: 'form', formProblems: [], linkProblems: [] });
    expect(page.formValues().company).toBe('Oak');
  });
});

describe('looking again at what other tabs did', () => {
  test('lists what came, and says nothing', () => {
    const device = memory();
    const [one, two] = [begin({ device }), begin({ device })];
    const id = plan(one);
    one.session.send({ type: 'keep-on-device' });
    two.session.send({ type: 'refresh' });
    expect(two.state()).toMatchObject({ current: null, onDevice: new Set([id]), status: { sentence: '', count: 0 } });
  });

  test('leaves the plan as it is where nothing happened to it, without a word', () => {
    const { one } = twoTabs();
    const { current, status } = one.state();
    one.session.send({ type: 'refresh' });
    expect(one.state().current).toBe(current);
    expect(one.state().status).toBe(status);
  });

  test('says what a change of the plan made different', () => {
    const { one, two } = twoTabs();
    two.session.send({ type: 'log', entry: { day: day('2026-03-05'), kind: 'new-date', by: day('2026-03-20') } });
    one.session.send({ type: 'refresh' });
    expect(logOf(one)).toHaveLength(1);
    expect(stepsOf(one)).toEqual(stepsOf(two));
    expect(one.state().current?.changed).toMatch(/\w/);
    expect(sentence(one)).toMatch(/^Plan updated\. /);
  });

  test('says what a change made different, and not that it is a new day too', () => {
    const { one, two } = twoTabs();
    two.session.send({ type: 'mark-done', kind: 'thanked' });
    one.setToday('2026-03-06');
    one.session.send({ type: 'refresh' });
    expect(sentence(one)).toMatch(/^Plan updated\. /);
  });

  test('says that it is a new day where only the day is another', () => {
    const { one } = twoTabs();
    one.setToday('2026-03-06');
    one.session.send({ type: 'refresh' });
    expect(sentence(one)).toBe('It is a new day. The plan is up to date.');
    const { status } = one.state();
    one.session.send({ type: 'refresh' });
    expect(one.state().status).toBe(status);
  });

  test('keeps a plan that was deleted there, in the tab, and says so', () => {
    const { one, two, id } = twoTabs();
    two.session.send({ type: 'delete', id });
    one.session.send({ type: 'refresh' });
    expect(one.state()).toMatchObject({
      storageProblem: 'gone',
      current: { place: 'tab', application: { id } },
      applications: [{ id }],
      onDevice: new Set(),
    });
  });

  test('finds a plan of the tab that came to the device there', () => {
    const device = new MemoryStorage();
    const page = begin({ device: () => device });
    const id = plan(page);
    device.setItem(`sit-tight.application.${id}`, JSON.stringify({ version: 3, ...saved(page, id) }));
    const { status } = page.state();
    page.session.send({ type: 'refresh' });
    expect(page.state()).toMatchObject({ status, current: { place: 'device' } });
  });

  test('leaves a plan on the page that the tab has lost', () => {
    const tab = new MemoryStorage();
    const page = begin({ tab: () => tab });
    plan(page);
    const { current } = page.state();
    tab.held.clear();
    page.session.send({ type: 'refresh' });
    expect(page.state().current).toBe(current);
    expect(page.state()).toMatchObject({ applications: [], storageProblem: null });
  });
});

describe('a page whose data was erased', () => {
  test('shows the empty form and what is left', () => {
    const [tab, device] = [new MemoryStorage(), new MemoryStorage()];
    const page = begin({ tab: () => tab, device: () => device });
    const gone = plan(page, 'Oak');
    page.session.send({ type: 'delete', id: gone });
    plan(page, 'Acme');
    page.session.send({ type: 'show', view: 'form' });
    page.session.send({ type: 'open-link', fragment: '#compny=Acme' });
    page.type({ replyDay: '' });
    page.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
    expect(page.state().formProblems).not.toEqual([]);
    tab.held.clear();
    expect(page.session.send({ type: 'reset' })).toEqual({ ok: true });
    expect(page.state()).toMatchObject({
      view: 'form',
      current: null,
      deleted: null,
      formProblems: [],
      linkProblems: [],
      applications: [],
    });
    expect(page.formValues()).toMatchObject({ company: '', interviews: [''] });
  });
});

describe('a name', () => {
  test('is saved with the plan on the page, and the address no longer says what the plan is', () => {
    const page = begin();
    const id = plan(page);
    const outdated = page.outdated();
    expect(page.session.send({ type: 'rename', id, name: 'The mill' })).toEqual({ ok: true });
    expect(saved(page, id)?.name).toBe('The mill');
    expect(page.state()).toMatchObject({
      current: { place: 'tab', application: { name: 'The mill' } },
      storageProblem: null,
    });
    expect(sentence(page)).toBe('Name saved.');
    expect(page.outdated()).toBe(outdated + 1);
  });

  test('is saved where no plan is open', () => {
    const device = memory();
    const id = plan(begin({ device }));
    const page = begin({ device });
    page.session.send({
      type: 'import',
      plan: { adds: [application({ id })], replaces: [], same: [], settings: null },
    });
    expect(page.session.send({ type: 'rename', id, name: 'The mill' })).toEqual({ ok: true });
    expect(page.state()).toMatchObject({ current: null, applications: [{ id, name: 'The mill' }] });
  });

  test('of another plan leaves the one on the page, and its address', () => {
    const page = begin();
    const [acme, oak] = [plan(page, 'Acme'), plan(page, 'Oak')];
    const outdated = page.outdated();
    const { current } = page.state();
    page.session.send({ type: 'rename', id: acme, name: 'The mill' });
    expect(saved(page, acme)?.name).toBe('The mill');
    expect(saved(page, oak)?.name).toBe('');
    expect(page.state().current).toBe(current);
    expect(page.outdated()).toBe(outdated);
  });

  test('is saved on the device, where the plan is', () => {
    const { one, two, id } = twoTabs();
    one.session.send({ type: 'rename', id, name: 'The mill' });
    expect(one.state()).toMatchObject({ storageProblem: null, current: { place: 'device' } });
    two.session.send({ type: 'refresh' });
    expect(saved(two, id)?.name).toBe('The mill');
  });

  test('of what is no longer there is refused, and nothing is said to be saved', () => {
    const page = begin();
    plan(page);
    const before = page.state();
    expect(page.session.send({ type: 'rename', id: uuid(5), name: 'The mill' })).toEqual(GONE);
    expect(page.session.send({ type: 'archive', id: uuid(5), archived: true })).toEqual(GONE);
    expect(page.state()).toEqual(before);
  });

  test('that there is no room for stays on the page, and the place where it was asked for says so', () => {
    const { one, id, device } = twoTabs();
    device.room = 0;
    const { status } = one.state();
    expect(one.session.send({ type: 'rename', id, name: 'The mill' })).toEqual({
      ok: false,
      says: problemInWords('quota'),
    });
    expect(one.state().storageProblem).toBe('quota');
    expect(one.session.send({ type: 'archive', id, archived: true })).toEqual({
      ok: false,
      says: problemInWords('quota'),
    });
    expect(one.state()).toMatchObject({
      storageProblem: 'quota',
      status,
      current: { place: 'tab', application: { name: 'The mill', archived: true } },
    });
  });

  test('of a plan that another tab deleted is saved in the tab, which is what is said', () => {
    const { one, two, id } = twoTabs();
    two.session.send({ type: 'delete', id });
    expect(one.session.send({ type: 'rename', id, name: 'The mill' })).toEqual({ ok: true });
    expect(one.state()).toMatchObject({
      storageProblem: 'gone',
      current: { place: 'tab', application: { name: 'The mill' } },
      onDevice: new Set(),
    });
    one.session.send({ type: 'rename', id, name: 'The museum' });
    expect(one.state().storageProblem).toBeNull();
  });

  test('comes with what another tab did to the plan, whose steps are shown without a word', () => {
    const { one, two, id } = twoTabs();
    two.session.send({ type: 'log', entry: { day: day('2026-03-05'), kind: 'new-date', by: day('2026-03-20') } });
    one.session.send({ type: 'rename', id, name: 'The mill' });
    expect(stepsOf(one)).toEqual(stepsOf(two));
    expect(one.state().current?.changed).toMatch(/\w/);
    expect(sentence(one)).toBe('Name saved.');
  });

  test('of a plan that no other tab changed leaves its steps as they are', () => {
    const page = begin();
    const id = plan(page);
    page.session.send({ type: 'log', entry: { day: day('2026-03-05'), kind: 'new-date', by: day('2026-03-20') } });
    const { current } = page.state();
    page.session.send({ type: 'rename', id, name: 'The mill' });
    expect(page.state().current?.plan).toBe(current?.plan);
    expect(page.state().current?.changed).toBe(current?.changed);
  });
});

test('an application is put into the archive and taken out of it, and each is said', () => {
  const page = begin();
  const id = plan(page);
  page.session.send({ type: 'archive', id, archived: true });
  expect([saved(page, id)?.archived, sentence(page)]).toEqual([true, 'Archived.']);
  page.session.send({ type: 'archive', id, archived: false });
  expect([saved(page, id)?.archived, sentence(page)]).toEqual([false, 'Moved out of the archive.']);
});

describe('what calendars were given', () => {
  test('is noted for each application, and for none that is gone', () => {
    const page = begin();
    const [acme, oak] = [plan(page, 'Acme'), plan(page, 'Oak')];
    const { status } = page.state();
    const exported = {
      [acme]: { a: exportedStep(1) },
      [oak]: { b: exportedStep(2) },
      [uuid(5)]: { c: exportedStep(3) },
    };
    expect(page.session.send({ type: 'record-export', exported })).toEqual({ ok: true });
    expect(saved(page, acme)?.exported).toEqual({ a: exportedStep(1) });
    expect(saved(page, oak)?.exported).toEqual({ b: exportedStep(2) });
    expect(page.state()).toMatchObject({ status, current: { application: { exported: { b: exportedStep(2) } } } });
  });

  test('is added to what another tab gave them, and the higher number stays', () => {
    const { one, two, id } = twoTabs();
    two.session.send({ type: 'record-export', exported: { [id]: { a: exportedStep(4), b: exportedStep(0) } } });
    one.session.send({ type: 'record-export', exported: { [id]: { a: exportedStep(2), b: exportedStep(1) } } });
    expect(saved(one, id)?.exported).toEqual({ a: exportedStep(4), b: exportedStep(1) });
  });
});

describe('keeping a plan on the device', () => {
  test('is refused where no plan is open', () => {
    expect(begin().session.send({ type: 'keep-on-device' })).toEqual(GONE);
  });

  test('moves it there, says so, and changes nothing of the plan', () => {
    const [tab, device] = [new MemoryStorage(), new MemoryStorage()];
    const page = begin({ tab: () => tab, device: () => device });
    const id = plan(page);
    const steps = stepsOf(page);
    tab.removeItem('sit-tight.open');
    expect(page.session.send({ type: 'keep-on-device' })).toEqual({ ok: true });
    expect(page.state()).toMatchObject({ storageProblem: null, onDevice: new Set([id]), current: { place: 'device' } });
    expect(sentence(page)).toBe('Saved on this device.');
    expect(stepsOf(page)).toEqual(steps);
    expect(tab.getItem('sit-tight.open')).toBe(id);
  });

  test('says why it can’t be, and not that it was', () => {
    const device = new MemoryStorage();
    const page = begin({ device: () => device });
    plan(page);
    const { status } = page.state();
    device.room = 0;
    expect(page.session.send({ type: 'keep-on-device' })).toEqual({ ok: false, says: problemInWords('quota') });
    expect(page.state()).toMatchObject({
      status,
      storageProblem: 'quota',
      current: { place: 'tab' },
      onDevice: new Set(),
    });
  });

  test('keeps what another tab did to it meanwhile, and says what that made different', () => {
    const { one, two } = twoTabs();
    two.session.send({ type: 'log', entry: { day: day('2026-03-05'), kind: 'new-date', by: day('2026-03-20') } });
    one.session.send({ type: 'keep-on-device' });
    expect(stepsOf(one)).toEqual(stepsOf(two));
    expect(one.state().current?.changed).toMatch(/\w/);
    expect(sentence(one)).toBe('Saved on this device.');
  });

  test('puts a plan back there that another tab deleted', () => {
    const { one, two, id } = twoTabs();
    two.session.send({ type: 'delete', id });
    expect(one.session.send({ type: 'keep-on-device' })).toEqual({ ok: true });
    expect(one.state()).toMatchObject({ storageProblem: null, current: { place: 'device' }, onDevice: new Set([id]) });
  });
});

describe('clearing the plan', () => {
  test('takes it out of the tab, the address and the form', () => {
    const tab = new MemoryStorage();
    const page = begin({ tab: () => tab });
    const [acme] = [plan(page, 'Acme'), plan(page, 'Oak')];
    page.session.send({ type: 'open-link', fragment: '#compny=Acme' });
    const outdated = page.outdated();
    expect(page.session.send({ type: 'clear' })).toEqual({ ok: true });
    expect(page.state()).toMatchObject({
      view: 'form',
      current: null,
      formProblems: [],
      linkProblems: [],
      applications: [{ id: acme }],
    });
    expect(sentence(page)).toBe('Cleared. This plan is no longer in this tab.');
    expect(page.formValues()).toMatchObject({ company: '', interviews: [''] });
    expect(page.outdated()).toBe(outdated + 1);
    expect(tab.held.has('sit-tight.open')).toBe(false);
  });

  test('leaves what the device keeps', () => {
    const { one, id } = twoTabs();
    one.session.send({ type: 'clear' });
    expect(one.state()).toMatchObject({ current: null, onDevice: new Set([id]) });
  });

  test('empties the form where no plan is open', () => {
    const page = withProblems();
    page.type({ company: 'Acme' });
    page.session.send({ type: 'clear' });
    expect(page.formValues().company).toBe('');
    expect(page.state()).toMatchObject({ formProblems: [], linkProblems: [] });
  });
});

describe('deleting', () => {
  test('the plan on the page closes it, empties its form and shows the list', () => {
    const tab = new MemoryStorage();
    const page = begin({ tab: () => tab });
    const id = plan(page, 'Acme');
    page.session.send({ type: 'show', view: 'form' });
    expect(page.session.send({ type: 'delete', id })).toEqual({ ok: true });
    expect(page.state()).toMatchObject({
      view: 'applications',
      current: null,
      applications: [],
      deleted: { name: 'Acme' },
    });
    expect(sentence(page)).toBe('Deleted. You can undo it.');
    expect(page.formValues().company).toBe('');
    expect(tab.held.has('sit-tight.open')).toBe(false);
  });

  test('another leaves the plan on the page, its form and what the tab has open', () => {
    const tab = new MemoryStorage();
    const page = begin({ tab: () => tab });
    const [acme, oak] = [plan(page, 'Acme'), plan(page, 'Oak')];
    page.session.send({ type: 'show', view: 'form' });
    page.session.send({ type: 'delete', id: acme });
    expect(page.state()).toMatchObject({
      current: { application: { id: oak } },
      applications: [{ id: oak }],
      deleted: { name: 'Acme' },
    });
    expect(page.formValues().company).toBe('Oak');
    expect(tab.getItem('sit-tight.open')).toBe(oak);
  });

  test('what can’t be read names it “It”, and brings it back unchanged', () => {
    const key = `sit-tight.application.${uuid(5)}`;
    const device = new MemoryStorage([[key, '{']]);
    const page = begin({ device: () => device });
    page.session.send({ type: 'delete', id: uuid(5) });
    expect(page.state()).toMatchObject({ deleted: { name: 'It' }, unreadable: [] });
    expect(device.held.has(key)).toBe(false);
    page.session.send({ type: 'undo-delete' });
    expect(device.getItem(key)).toBe('{');
    expect(page.state().unreadable).toMatchObject([{ key }]);
  });

  test('is undone once, and there is nothing to undo before', () => {
    const { one, id } = twoTabs();
    const before = one.state();
    expect(one.session.send({ type: 'undo-delete' })).toEqual({ ok: true });
    expect(one.state()).toBe(before);
    one.session.send({ type: 'delete', id });
    expect(one.session.send({ type: 'undo-delete' })).toEqual({ ok: true });
    expect(one.state()).toMatchObject({ deleted: null, storageProblem: null, onDevice: new Set([id]) });
    expect(sentence(one)).toBe('Your application is back.');
  });

  test('can be undone later where there is no room now, which is what is said', () => {
    const { one, id, device } = twoTabs();
    one.session.send({ type: 'delete', id });
    const { status, deleted } = one.state();
    device.room = 0;
    expect(one.session.send({ type: 'undo-delete' })).toEqual({ ok: false, says: problemInWords('quota') });
    expect(one.state()).toMatchObject({ deleted, status, storageProblem: 'quota', applications: [] });
    device.room = Infinity;
    one.session.send({ type: 'undo-delete' });
    expect(one.state()).toMatchObject({ deleted: null, storageProblem: null, applications: [{ id }] });
  });
});

describe('what a file holds', () => {
  const adds = [1, 2].map((number) => application({ id: uuid(number) }));
  const IMPORT = { type: 'import', plan: { adds, replaces: [], same: [], settings: null } } as const;

  test('is shown in the list, and said to be there', () => {
    const page = begin();
    expect(page.session.send(IMPORT)).toEqual({ ok: true });
    expect(page.state()).toMatchObject({ view: 'applications', onDevice: new Set([uuid(1), uuid(2)]) });
    expect(page.state().applications).toHaveLength(2);
    expect(sentence(page)).toBe('Imported.');
  });

  test('is not said to be there where it could not be saved', () => {
    const page = begin({ device: FORBIDDEN });
    expect(page.session.send(IMPORT)).toEqual({ ok: false, says: problemInWords('forbidden') });
    expect(page.state()).toMatchObject({
      view: 'form',
      storageProblem: 'forbidden',
      applications: [],
      status: { count: 0 },
    });
  });
});
