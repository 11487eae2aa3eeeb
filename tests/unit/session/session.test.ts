import { describe, expect, test } from 'vitest';

import { writePlanLink } from '../../../src/plan/index.ts';
import { EMPTY_FORM } from '../../../src/session/form/index.ts';
import { exportFile, planImport, readExportFile } from '../../../src/storage/transfer.ts';
import { caseOne, day } from '../plan/situations.ts';
import { FORBIDDEN, MemoryStorage, uuid } from '../storage/storages.ts';
import { begin, logOf, memory, plan, stepsOf } from './begin.ts';

const LINK = `#${writePlanLink(caseOne({ log: [] }), false, uuid(7))}`;
const THANKED = { day: day('2026-03-05'), kind: 'thanked' } as const;

describe('a plan opened from a link', () => {
  test('keeps what was done when the page is loaded again, under the id of the link', () => {
    const tab = memory();
    const first = begin({ tab });
    first.session.send({ type: 'open-page', fragment: LINK });
    first.session.send({ type: 'mark-done', kind: 'thanked' });
    const again = begin({ tab });
    again.session.send({ type: 'open-page', fragment: '' });
    expect(logOf(again)).toEqual([THANKED]);
    expect(again.state().current?.application.id).toBe(uuid(7));
  });

  test('is called updated only once it has changed', () => {
    const tab = begin();
    tab.session.send({ type: 'open-page', fragment: LINK });
    expect(tab.state().status.sentence).toMatch(/^Here is your plan\. \d steps\. Next: send your thank-you note, /);
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(tab.state().status.sentence).toMatch(/^Plan updated\. \d steps\. Next: check in by phone, /);
  });

  test('opens the plan that the tab has under its id, with its log', () => {
    const tab = memory();
    const first = begin({ tab });
    first.session.send({ type: 'open-page', fragment: LINK });
    first.session.send({ type: 'mark-done', kind: 'thanked' });
    const again = begin({ tab });
    again.session.send({ type: 'open-page', fragment: LINK });
    expect(logOf(again)).toEqual([THANKED]);
    expect(again.state().applications).toHaveLength(1);
  });

  test('is found on the device too, in another tab', () => {
    const device = memory();
    const first = begin({ device });
    first.session.send({ type: 'open-page', fragment: LINK });
    first.session.send({ type: 'keep-on-device' });
    first.session.send({ type: 'mark-done', kind: 'thanked' });
    const other = begin({ device });
    other.session.send({ type: 'open-page', fragment: LINK });
    expect(logOf(other)).toEqual([THANKED]);
  });

  test('leaves the address once it is changed, and not before', () => {
    const tab = begin();
    tab.session.send({ type: 'open-page', fragment: LINK });
    expect(tab.outdated()).toBe(0);
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(tab.outdated()).toBeGreaterThan(0);
  });

  test('does not replace the plan that the tab has: both can be opened', () => {
    const tab = begin();
    const id = plan(tab, 'Acme');
    tab.session.send({ type: 'open-link', fragment: LINK });
    expect(tab.state().current?.application.id).toBe(uuid(7));
    tab.session.send({ type: 'open', id });
    expect(tab.state().current?.application.situation.names.company).toBe('Acme');
  });

  test.each([
    ['holds nothing that can be read', '#company=Acme'],
    ['holds a date that is none', '#interview=2026-02-30&reply=2026-03-10'],
  ])('says so where it %s, and the plan before can still be opened', (_, fragment) => {
    const tab = begin();
    const id = plan(tab, 'Acme');
    tab.session.send({ type: 'open-link', fragment });
    const { linkProblems, formProblems } = tab.state();
    expect([...linkProblems, ...formProblems.map(({ says }) => says)].join(' ')).toMatch(/\w+ .+\./);
    expect(tab.session.send({ type: 'open', id })).toEqual({ ok: true });
  });
});

describe('a link that fills in the form', () => {
  test('is used up, so that a reload keeps what the reader chose instead', () => {
    const tab = memory();
    const first = begin({ tab });
    first.session.send({ type: 'open-page', fragment: '#pace=reserved&channel=email' });
    expect(first.outdated()).toBeGreaterThan(0);
    first.type({ pace: 'persistent' });
    const again = begin({ tab });
    again.session.send({ type: 'open-page', fragment: '' });
    expect(again.formValues()).toMatchObject({ pace: 'persistent', channel: 'email' });
  });
});

describe('a tab left open overnight', () => {
  test('marks as done on the true day, and plans from there', () => {
    const tab = begin();
    plan(tab);
    tab.setToday('2026-03-06');
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(logOf(tab)).toEqual([{ day: '2026-03-06', kind: 'thanked' }]);
    expect(tab.state().current?.plan?.today).toBe('2026-03-06');
  });

  test('is brought up to date when it is shown again', () => {
    const tab = begin();
    plan(tab);
    tab.setToday('2026-03-12');
    tab.session.send({ type: 'refresh' });
    expect(tab.state().current?.plan?.today).toBe('2026-03-12');
    expect(tab.state().today).toBe('2026-03-12');
  });
});

describe('changes to the log', () => {
  test('that make no sense are refused with the reason, and change nothing', () => {
    const tab = begin({ today: '2026-03-11' });
    plan(tab);
    const entry = { day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') } as const;
    tab.session.send({ type: 'log', entry });
    tab.setToday('2026-03-20');
    const before = tab.state().current?.application;
    expect(tab.session.send({ type: 'move-entry', index: 0, entry, day: day('2026-03-16') })).toMatchObject({
      ok: false,
      says: expect.stringMatching(/March 13/) as string,
    });
    expect(tab.state().current?.application.situation).toEqual(before?.situation);
  });

  test('to a day that is still to come are refused', () => {
    const tab = begin();
    plan(tab);
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(tab.session.send({ type: 'move-entry', index: 0, entry: THANKED, day: day('2026-03-06') })).toMatchObject({
      ok: false,
    });
    expect(logOf(tab)).toEqual([THANKED]);
  });

  test('find their entry where another tab has moved it', () => {
    const device = memory();
    const [one, two] = [begin({ device }), begin({ device })];
    const id = plan(one);
    one.session.send({ type: 'keep-on-device' });
    one.session.send({ type: 'mark-done', kind: 'thanked' });
    two.session.send({ type: 'open', id });
    const undecided = { day: day('2026-03-05'), kind: 'undecided' } as const;
    two.session.send({ type: 'log', entry: undecided });
    two.session.send({ type: 'remove-entry', index: 0, entry: THANKED });
    expect(one.session.send({ type: 'remove-entry', index: 1, entry: undecided })).toEqual({ ok: true });
    expect(logOf(one)).toEqual([]);
  });

  test('both count where two come at once, while holidays load', () => {
    const tab = begin();
    plan(tab, '', { region: 'US', regionText: 'United States' });
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    tab.session.send({ type: 'log', entry: { day: day('2026-03-05'), kind: 'undecided' } });
    expect(logOf(tab).map(({ kind }) => kind)).toEqual(['thanked', 'undecided']);
    expect(tab.state().current?.plan).toBeNull();
    tab.asked.get('US')?.(null);
  });

  test('are listed as what changed; what is undone is not', () => {
    const tab = begin({ today: '2026-03-11' });
    plan(tab);
    tab.session.send({
      type: 'log',
      entry: { day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-18') },
    });
    expect(tab.state().current?.changed).toMatch(/they gave you a new date/);
    const [entry] = tab.state().current?.application.situation.log ?? [];
    if (entry) tab.session.send({ type: 'remove-entry', index: 0, entry });
    expect(tab.state().current?.changed).toBeNull();
  });
});

describe('the form', () => {
  test('of a new plan waits, half filled, while another plan is open, also over a reload', () => {
    const tab = memory();
    const first = begin({ tab });
    const id = plan(first, 'Larkfield');
    first.session.send({ type: 'start-new' });
    first.type({ interviews: ['2026-03-04'], company: 'Northgate' });
    first.session.send({ type: 'open', id });
    first.session.send({ type: 'show', view: 'form' });
    expect(first.formValues().company).toBe('Larkfield');
    const again = begin({ tab });
    again.session.send({ type: 'open', id });
    again.session.send({ type: 'start-new' });
    expect(again.formValues()).toMatchObject({ interviews: ['2026-03-04'], company: 'Northgate' });
    expect(again.state()).toMatchObject({ view: 'form', current: null });
  });

  test('of a new plan is empty again once that plan was made', () => {
    const tab = begin();
    const id = plan(tab, 'Larkfield');
    tab.session.send({ type: 'start-new' });
    tab.type({ interviews: ['2026-03-04'], replyKind: 'not-said', company: 'Northgate' });
    tab.session.send({ type: 'open', id });
    tab.session.send({ type: 'start-new' });
    expect(tab.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' })).toEqual({ ok: true });
    tab.session.send({ type: 'start-new' });
    expect(tab.formValues()).toEqual(EMPTY_FORM);
  });

  test('of a new plan is not lost by beginning it again', () => {
    const tab = begin();
    tab.session.send({ type: 'start-new' });
    tab.type({ company: 'Northgate' });
    tab.session.send({ type: 'start-new' });
    expect(tab.formValues().company).toBe('Northgate');
  });

  test('outlives a reload, half filled in', () => {
    const tab = memory();
    begin({ tab }).type({ interviews: ['2026-03-05'], company: 'Acme' });
    const again = begin({ tab });
    again.session.send({ type: 'open-page', fragment: '' });
    expect(again.state().view).toBe('form');
    again.type({ replyKind: 'not-said' });
    again.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
    expect(again.state().current?.application.situation.names.company).toBe('Acme');
  });

  test('changes the plan that it was filled in from, and keeps its log', () => {
    const tab = begin();
    const id = plan(tab);
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    tab.session.send({ type: 'show', view: 'form' });
    tab.type({ pace: 'reserved' });
    tab.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
    expect(tab.state().current?.application).toMatchObject({ id, situation: { pace: 'reserved', log: [THANKED] } });
  });

  test('of the home page never replaces a plan of another interview', () => {
    const tab = begin();
    plan(tab, 'Acme');
    tab.type({ interviews: ['2026-03-04'], company: 'Oak' });
    tab.session.send({ type: 'submit-form', unfinished: new Set(), from: 'other-page' });
    const names = tab.state().applications.map(({ situation }) => situation.names.company);
    expect(names.toSorted()).toEqual(['Acme', 'Oak']);
  });

  test('names what is missing, and keeps what was typed', () => {
    const tab = begin();
    tab.type({ company: 'Acme' });
    expect(tab.session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' })).toMatchObject({
      ok: false,
    });
    expect(tab.state().formProblems.map(({ control }) => control)).toEqual(['interview-1', 'reply-by']);
    expect(tab.state().view).toBe('form');
  });
});

describe('where plans are saved', () => {
  test('another plan begins beside the one that is only in the tab', () => {
    const tab = begin();
    plan(tab, 'Acme');
    plan(tab, 'Oak');
    tab.session.send({ type: 'show', view: 'applications' });
    expect(
      tab
        .state()
        .applications.map(({ situation }) => situation.names.company)
        .toSorted(),
    ).toEqual(['Acme', 'Oak']);
  });

  test('a plan that is saved moves from the tab to the device, and is found by another tab', () => {
    const [tab, device] = [new MemoryStorage(), memory()];
    const first = begin({ tab: () => tab, device });
    const id = plan(first);
    first.session.send({ type: 'keep-on-device' });
    expect([...tab.held.keys()].filter((key) => key.includes('application'))).toEqual([]);
    const other = begin({ device });
    other.session.send({ type: 'open-page', fragment: '' });
    expect(other.state().current?.application.id).toBe(id);
  });

  test('a change in one tab reaches the other', () => {
    const device = memory();
    const [one, two] = [begin({ device }), begin({ device })];
    const id = plan(one);
    one.session.send({ type: 'keep-on-device' });
    two.session.send({ type: 'open', id });
    two.session.send({ type: 'mark-done', kind: 'thanked' });
    one.session.send({ type: 'refresh' });
    expect(logOf(one)).toEqual([THANKED]);
    expect(stepsOf(one)).toEqual(stepsOf(two));
  });

  test('a plan that another tab deletes stays on the page, and in the tab', () => {
    const [tab, device] = [memory(), memory()];
    const [one, two] = [begin({ tab, device }), begin({ device })];
    const id = plan(one);
    one.session.send({ type: 'keep-on-device' });
    two.session.send({ type: 'delete', id });
    one.session.send({ type: 'refresh' });
    expect(one.state()).toMatchObject({ storageProblem: 'gone', current: { place: 'tab', application: { id } } });
    const again = begin({ tab, device });
    again.session.send({ type: 'open-page', fragment: '' });
    expect(again.state().current?.application.id).toBe(id);
  });

  test('a full device says so, and loses no change: the tab has it', () => {
    const device = new MemoryStorage();
    const tab = begin({ device: () => device });
    plan(tab);
    tab.session.send({ type: 'keep-on-device' });
    device.room = 0;
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(tab.state().storageProblem).toBe('quota');
    expect(logOf(tab)).toEqual([THANKED]);
  });

  test('where nothing may be stored, plans work all the same, several too', () => {
    const tab = begin({ tab: FORBIDDEN, device: FORBIDDEN });
    const acme = plan(tab, 'Acme');
    plan(tab, 'Oak');
    tab.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(logOf(tab)).toEqual([THANKED]);
    tab.session.send({ type: 'open', id: acme });
    expect(tab.state().current).toMatchObject({
      place: null,
      application: { situation: { names: { company: 'Acme' } } },
    });
  });

  test('a plan of the first edition is taken over, and what can’t be read is quarantined', () => {
    const old = { version: 1, link: writePlanLink(caseOne()), people: [], planId: uuid(3), exports: 2 };
    const tab = new MemoryStorage([['sit-tight.plan', JSON.stringify(old)]]);
    const one = begin({ tab: () => tab });
    one.session.send({ type: 'open-page', fragment: '' });
    expect(one.state().current?.application).toMatchObject({ id: uuid(3), firstSequence: 2 });
    expect(tab.getItem('sit-tight.plan')).toBeNull();
    const broken = new MemoryStorage([['sit-tight.plan', '{"version":1,"link":']]);
    const two = begin({ tab: () => broken });
    two.session.send({ type: 'open-page', fragment: '' });
    expect(two.state().unreadable.map(({ text }) => text)).toEqual(['{"version":1,"link":']);
  });
});

describe('deleting, and bringing back', () => {
  test('says that it is back only once it is', () => {
    const device = new MemoryStorage();
    const tab = begin({ device: () => device });
    const id = plan(tab);
    tab.session.send({ type: 'keep-on-device' });
    tab.session.send({ type: 'delete', id });
    device.room = 0;
    expect(tab.session.send({ type: 'undo-delete' })).toMatchObject({ ok: false });
    expect(tab.state().status.sentence).not.toMatch(/back/);
    device.room = Infinity;
    tab.session.send({ type: 'undo-delete' });
    expect(tab.state().status.sentence).toBe('Your application is back.');
    expect(tab.session.send({ type: 'open', id })).toEqual({ ok: true });
  });

  test('brings a plan of the tab back to the tab', () => {
    const device = new MemoryStorage();
    const tab = begin({ device: () => device });
    const id = plan(tab);
    tab.session.send({ type: 'delete', id });
    tab.session.send({ type: 'undo-delete' });
    expect(device.length).toBe(0);
    expect(tab.state().applications.map((one) => one.id)).toEqual([id]);
  });

  test('keeps what another tab did to it meanwhile', () => {
    const device = memory();
    const one = begin({ device });
    const id = plan(one, 'Acme');
    one.session.send({ type: 'keep-on-device' });
    const other = begin({ device });
    other.session.send({ type: 'open', id });
    one.session.send({ type: 'delete', id });
    other.session.send({ type: 'mark-done', kind: 'thanked' });
    one.session.send({ type: 'undo-delete' });
    other.session.send({ type: 'refresh' });
    expect(logOf(other)).toEqual([THANKED]);
    // Whatever is done next goes to the device with it.
    other.session.send({ type: 'mark-done', kind: 'contacted' });
    one.session.send({ type: 'open', id });
    expect(logOf(one).map(({ kind }) => kind)).toEqual(['thanked', 'contacted']);
  });

  test('takes the cleared plan out of the tab and leaves the others', () => {
    const tab = begin();
    const acme = plan(tab, 'Acme');
    plan(tab, 'Oak');
    tab.session.send({ type: 'clear' });
    expect(tab.state().applications.map(({ id }) => id)).toEqual([acme]);
    expect(tab.state().view).toBe('form');
  });
});

describe('a plan that another tab’s change has made impossible', () => {
  test('opens without what makes no sense, says what that is, and can be changed', () => {
    const device = memory();
    const tab = begin({ device });
    const situation = caseOne({ log: [], reply: { kind: 'by', day: day('2026-03-01') } });
    const application = {
      ...{ id: uuid(9), name: 'Merged', situation, exported: {}, firstSequence: 0, archived: false, revision: 3 },
      changedAt: '2026-03-05T10:00:00.000Z',
    };
    device().setItem(`sit-tight.application.${uuid(9)}`, JSON.stringify({ version: 3, ...application }));
    tab.session.send({ type: 'open', id: uuid(9) });
    expect(tab.state().current?.leftOut).toEqual([expect.stringMatching(/March 1/)]);
    expect(stepsOf(tab).length).toBeGreaterThan(0);
    expect(tab.session.send({ type: 'mark-done', kind: 'thanked' })).toEqual({ ok: true });
    expect(tab.state().current?.application.situation.reply).toEqual(situation.reply);
  });
});

describe('calendars', () => {
  test('are noted by plan, and a sequence never shrinks', () => {
    const device = memory();
    const [one, two] = [begin({ device }), begin({ device })];
    const id = plan(one);
    one.session.send({ type: 'keep-on-device' });
    two.session.send({ type: 'open', id });
    const entry = (sequence: number) => ({
      [id]: { 'thank-you-1': { sequence, day: day('2026-03-05'), time: null, title: 'Thanks', cancelled: false } },
    });
    two.session.send({ type: 'record-export', exported: entry(4) });
    one.session.send({ type: 'record-export', exported: entry(1) });
    expect(one.state().current?.application.exported['thank-you-1']?.sequence).toBe(4);
  });
});

describe('an import', () => {
  test('reaches an empty browser, whole or not at all', () => {
    const from = begin();
    plan(from, 'Acme');
    plan(from, 'Oak');
    const text = exportFile({ applications: from.state().applications, settings: null }, '2026-03-05T10:00:00.000Z');
    const device = new MemoryStorage();
    const to = begin({ device: () => device });
    const incoming = readExportFile(text, day('2026-03-05'));
    const importPlan = planImport({ applications: [], settings: null }, incoming);
    device.room = 600;
    expect(to.session.send({ type: 'import', plan: importPlan })).toMatchObject({ ok: false });
    expect(device.length).toBe(0);
    device.room = Infinity;
    expect(to.session.send({ type: 'import', plan: importPlan })).toEqual({ ok: true });
    expect(to.state().applications).toHaveLength(2);
  });

  test('takes a file of 1.8 million Chinese characters whole', () => {
    const from = begin();
    plan(from, '漢'.repeat(1_800_000));
    const text = exportFile({ applications: from.state().applications, settings: null }, '2026-03-05T10:00:00.000Z');
    expect(readExportFile(text, day('2026-03-05')).applications).toHaveLength(1);
  });
});
