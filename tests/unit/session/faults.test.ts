import { describe, expect, test } from 'vitest';

import { writePlanLink, type LogEntry } from '../../../src/plan/index.ts';
import type { Action } from '../../../src/session/index.ts';
import type { Application } from '../../../src/storage/index.ts';
import { exportFile, planImport, readExportFile } from '../../../src/storage/transfer.ts';
import { caseOne, day } from '../plan/situations.ts';
import { application, MemoryStorage, moment, uuid } from '../storage/storages.ts';
import { begin, logOf, memory, plan, stepsOf, type Tab } from './begin.ts';

const THANKED: LogEntry = { day: day('2026-03-05'), kind: 'thanked' };
const UNDECIDED: LogEntry = { day: day('2026-03-05'), kind: 'undecided' };
const TOLD = { sequence: 1, day: day('2026-03-11'), time: '10:00', title: 'Check in by phone', cancelled: false };

/** Every action that changes the application with the id. */
const changes = (id: string): Record<string, Action> => ({
  'mark as done': { type: 'mark-done', kind: 'contacted' },
  log: { type: 'log', entry: UNDECIDED },
  'take an entry back': { type: 'remove-entry', index: 0, entry: THANKED },
  'move an entry': { type: 'move-entry', index: 0, entry: THANKED, day: day('2026-03-04') },
  'edit the answers': { type: 'edit', situation: { pace: 'reserved' } },
  rename: { type: 'rename', id, name: 'The museum' },
  archive: { type: 'archive', id, archived: true },
  'note what a calendar got': { type: 'record-export', exported: { [id]: { 'contact-1-1': TOLD } } },
});
const CHANGES = Object.keys(changes(''));

const applicationOf = ({ state }: Tab) => state().current?.application;

describe.each(CHANGES)('storage cleared while the page is open: to %s', (name) => {
  const saved = (place: 'tab' | 'device') => {
    const [tab, device] = [new MemoryStorage(), new MemoryStorage()];
    const page = begin({ tab: () => tab, device: () => device });
    const id = plan(page);
    if (place === 'device') page.session.send({ type: 'keep-on-device' });
    page.session.send({ type: 'log', entry: THANKED });
    for (const storage of [tab, device]) storage.held.clear();
    expect(page.session.send(changes(id)[name] as Action)).toEqual({ ok: true });
    const again = begin({ tab: () => tab, device: () => device });
    again.session.send({ type: 'open-page', fragment: '' });
    return { page, again };
  };

  test('a plan of the tab is saved there again, changed', () => {
    const { page, again } = saved('tab');
    expect(again.state().applications).toEqual([applicationOf(page)]);
    expect(page.state()).toMatchObject({ storageProblem: null, current: { place: 'tab' } });
  });

  test('a plan of the device is saved in the tab, changed, and the reader hears of it', () => {
    const { page, again } = saved('device');
    expect(again.state().applications).toEqual([applicationOf(page)]);
    expect(page.state()).toMatchObject({ storageProblem: 'gone', current: { place: 'tab' } });
  });
});

/** What is left to compare once the other tab's change and the marks of any change are set aside. */
const butForTheOffer = (one: Application | undefined) =>
  one && { ...one, changedAt: '', revision: 0, situation: { ...one.situation, otherOfferDue: null } };

describe.each(CHANGES)('two tabs: one of them that was not told yet is asked to %s', (name) => {
  test('keeps what the other did meanwhile', () => {
    const device = memory();
    const [one, two] = [begin({ device }), begin({ device })];
    const id = plan(one);
    one.session.send({ type: 'keep-on-device' });
    one.session.send({ type: 'log', entry: THANKED });
    two.session.send({ type: 'open', id });
    const before = applicationOf(one);
    const offer = day('2026-03-20');
    one.session.send({ type: 'edit', situation: { otherOfferDue: offer } });
    expect(two.session.send(changes(id)[name] as Action)).toEqual({ ok: true });
    for (const { session } of [one, two]) session.send({ type: 'refresh' });
    expect(applicationOf(one)).toEqual(applicationOf(two));
    expect(stepsOf(one)).toEqual(stepsOf(two));
    expect(applicationOf(one)?.situation.otherOfferDue).toBe(offer);
    expect(butForTheOffer(applicationOf(one))).not.toEqual(butForTheOffer(before));
  });
});

describe('two tabs: what the one does to the whole of a plan leaves the other its own', () => {
  const file = exportFile({ applications: [application({ id: uuid(77), name: 'Oak' })], settings: null }, moment(0));
  const brought = planImport({ applications: [], settings: null }, readExportFile(file, day('2026-03-05')));
  const link = `#${writePlanLink(caseOne({ log: [] }), false, uuid(7))}`;
  const wholes = (id: string): Record<string, readonly Action[]> => ({
    'keeps it again': [{ type: 'keep-on-device' }],
    'clears it from the tab': [{ type: 'clear' }],
    'deletes it and brings it back': [{ type: 'delete', id }, { type: 'undo-delete' }],
    'begins another': [{ type: 'start-new' }],
    'opens a link': [{ type: 'open-link', fragment: link }],
    'opens the page again': [{ type: 'open-page', fragment: '' }],
    'imports a file': [{ type: 'import', plan: brought }],
    'shows all of them': [{ type: 'show', view: 'applications' }],
    'shows the form': [{ type: 'show', view: 'form' }],
    'shows nothing of what was erased': [{ type: 'reset' }],
    'lets go of what can’t be read': [{ type: 'discard', unreadable: [] }],
  });

  test.each(Object.keys(wholes('')))('one %s', (name) => {
    const device = memory();
    const [one, two] = [begin({ device }), begin({ device })];
    const id = plan(two, 'Acme');
    two.session.send({ type: 'keep-on-device' });
    two.session.send({ type: 'log', entry: THANKED });
    one.session.send({ type: 'open', id });
    for (const action of wholes(id)[name] ?? []) expect(one.session.send(action)).toEqual({ ok: true });
    two.session.send({ type: 'mark-done', kind: 'contacted' });
    one.session.send({ type: 'refresh' });
    expect(logOf(two).map(({ kind }) => kind)).toEqual(['thanked', 'contacted']);
    one.session.send({ type: 'open', id });
    expect(logOf(one)).toEqual(logOf(two));
  });

  test('one deletes it, and what the other does then is neither lost nor put back on the device', () => {
    const device = new MemoryStorage();
    const [one, two] = [begin({ device: () => device }), begin({ device: () => device })];
    const id = plan(two);
    two.session.send({ type: 'keep-on-device' });
    one.session.send({ type: 'delete', id });
    two.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(logOf(two)).toEqual([THANKED]);
    expect(two.state()).toMatchObject({ storageProblem: 'gone', current: { place: 'tab' } });
    expect(device.length).toBe(0);
  });
});

describe('a clock that is years off, moved while the page is open', () => {
  test.each(['1970-01-01', '2019-03-05', '2025-03-05', '2027-03-05', '2036-03-05'])(
    'to %s and back leaves the plan as it was',
    (wrong) => {
      const device = memory();
      const page = begin({ device });
      plan(page);
      page.session.send({ type: 'keep-on-device' });
      const before = stepsOf(page);
      const saved = applicationOf(page);
      page.setToday(wrong);
      page.session.send({ type: 'refresh' });
      expect(page.state().today).toBe(wrong);
      page.setToday('2026-03-05');
      page.session.send({ type: 'refresh' });
      expect(stepsOf(page)).toEqual(before);
      expect(applicationOf(page)).toEqual(saved);
      const again = begin({ device });
      again.session.send({ type: 'open-page', fragment: '' });
      expect(stepsOf(again)).toEqual(before);
    },
  );

  test.each([
    ['2019-03-05', /more than a year away/],
    ['2036-03-05', /more than five years ago/],
  ])('to %s says what is wrong with the interview, in place of a plan', (wrong, says) => {
    const page = begin();
    plan(page);
    page.setToday(wrong);
    page.session.send({ type: 'refresh' });
    expect(page.state()).toMatchObject({ view: 'form', current: { plan: null } });
    expect(
      page
        .state()
        .formProblems.map((problem) => problem.says)
        .join(),
    ).toMatch(says);
  });

  test('is doubted once an entry was logged by it, which can be put right', () => {
    const page = begin();
    plan(page);
    page.setToday('2026-08-01');
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    page.setToday('2026-03-05');
    page.session.send({ type: 'refresh' });
    expect(page.state().current?.plan?.notices.map(({ kind }) => kind)).toContain('log-after-today');
    const entry: LogEntry = { day: day('2026-08-01'), kind: 'thanked' };
    expect(page.session.send({ type: 'move-entry', index: 0, entry, day: day('2026-03-05') })).toEqual({ ok: true });
    expect(logOf(page)).toEqual([THANKED]);
  });
});

describe('an import of 5 MB', () => {
  const log = Array.from({ length: 200 }, (_, index): LogEntry => ({
    day: day(`2026-03-${String(1 + (index % 28)).padStart(2, '0')}`),
    kind: 'contacted',
  }));
  const many = Array.from({ length: 400 }, (_, index) =>
    application({
      id: uuid(index + 1000),
      name: `Employer ${String(index)}`,
      situation: caseOne({ log, names: { ...caseOne().names, oneThing: 'x'.repeat(3000) } }),
    }),
  );
  const text = exportFile({ applications: many, settings: null }, moment(0));
  const reading = readExportFile(text, day('2026-03-05'));
  const brought = planImport({ applications: [], settings: null }, reading);

  test('is read whole, as big as a file may be', () => {
    expect(text.length).toBeGreaterThan(4_500_000);
    expect([reading.problems, reading.applications.length]).toEqual([[], 400]);
  });

  test('comes in whole where there is room', () => {
    const page = begin();
    expect(page.session.send({ type: 'import', plan: brought })).toEqual({ ok: true });
    expect(page.state().applications).toHaveLength(400);
  });

  test('comes in not at all where there is none, says so, and leaves what was there', () => {
    const device = new MemoryStorage();
    const page = begin({ device: () => device });
    const id = plan(page, 'Acme');
    page.session.send({ type: 'keep-on-device' });
    device.room = 4_000_000;
    expect(page.session.send({ type: 'import', plan: brought })).toEqual({
      ok: false,
      says: expect.stringMatching(/room|space|full/) as string,
    });
    expect(page.state().storageProblem).toBe('quota');
    expect(page.state().applications.map((one) => one.id)).toEqual([id]);
  });
});
