import { beforeEach, describe, expect, test } from 'vitest';

import {
  changeApplication,
  newApplication,
  shownName,
  type Application,
  type ApplicationChange,
} from '../../../src/storage/application.ts';
import { openStore, type Store } from '../../../src/storage/store.ts';
import { NO_NAMES, situationWith } from '../../../src/plan/index.ts';
import { day, days } from '../plan/situations.ts';
import { application, FORBIDDEN, MemoryStorage, moment, uuid, valueOf } from './storages.ts';

const KEY = `sit-tight.application.${uuid(1)}`;

let storage: MemoryStorage;
let store: Store;

beforeEach(() => {
  storage = new MemoryStorage([['another.site', 'not ours']]);
  store = openStore(() => storage);
});

/** Changes what is saved, or what was. */
const change = (to: ApplicationChange) => {
  const before = valueOf(store.read(uuid(1))) ?? application();
  return store.save(changeApplication(before, to, moment(30)), before);
};

const listed = (): readonly Application[] => valueOf(store.list()).applications;

describe('a device that remembers', () => {
  test('holds any number of applications, the last changed first', () => {
    const [first, second, third] = [
      application({ id: uuid(1), changedAt: moment(2) }),
      application({ id: uuid(2), changedAt: moment(3) }),
      application({ id: uuid(3), changedAt: moment(1) }),
    ];
    for (const one of [first, second, third]) expect(store.save(one)).toEqual({ ok: true, value: one });
    expect(listed()).toEqual([second, first, third]);
    expect(store.read(uuid(3))).toEqual({ ok: true, value: third });
  });

  test('lists what was changed in the same moment in the same order every time', () => {
    for (const number of [2, 3, 1]) store.save(application({ id: uuid(number) }));
    expect(listed().map(({ id }) => id)).toEqual([uuid(3), uuid(2), uuid(1)]);
  });

  test('holds nothing at first', () => {
    expect(store.list()).toEqual({ ok: true, value: { applications: [], unreadable: [] } });
    expect(store.read(uuid(1))).toEqual({ ok: true, value: null });
  });

  test('writes one small value for one change', () => {
    store.save(application({ id: uuid(1) }));
    store.save(application({ id: uuid(2) }));
    const other = storage.getItem(`sit-tight.application.${uuid(2)}`);
    change({ name: 'The archive' });
    expect(storage.getItem(`sit-tight.application.${uuid(2)}`)).toBe(other);
    expect(storage.length).toBe(3);
  });

  test('renames and puts away, a revision at a time', () => {
    store.save(application());
    expect(change({ name: 'The archive' })).toMatchObject({ value: { revision: 6 } });
    expect(change({ archived: true })).toMatchObject({ value: { revision: 7, changedAt: moment(30) } });
    expect(listed()).toMatchObject([{ name: 'The archive', archived: true }]);
  });

  test('forgets nothing that was exported, and never lets a sequence shrink', () => {
    const exportedStep = (sequence: number, title: string) => ({
      sequence,
      day: day('2026-03-11'),
      time: null,
      title,
      cancelled: false,
    });
    store.save(
      application({
        exported: { a: exportedStep(3, 'before'), b: exportedStep(0, 'before'), c: exportedStep(1, 'before') },
      }),
    );
    const { exported } = valueOf(
      store.save(
        application({ revision: 6, exported: { a: exportedStep(2, 'now'), b: exportedStep(1, 'now') } }),
        application(),
      ),
    );
    expect(exported).toEqual({ a: exportedStep(3, 'before'), b: exportedStep(1, 'now'), c: exportedStep(1, 'before') });
  });

  test('finds what another tab has written since it last looked', () => {
    store.save(application());
    storage.setItem(KEY, JSON.stringify({ version: 2, ...application({ name: 'Elsewhere', revision: 9 }) }));
    expect(listed()).toMatchObject([{ name: 'Elsewhere' }]);
  });

  test('reads what version 1 of the page may have left', () => {
    const text = JSON.stringify({
      version: 1,
      link: 'interview=2026-03-05',
      names: NO_NAMES,
      planId: uuid(1),
      exports: 0,
    });
    storage.setItem(KEY, text);
    expect(listed()).toMatchObject([{ id: uuid(1), situation: situationWith(days('2026-03-05')) }]);
  });
});

describe('an application that was deleted', () => {
  test('comes back as it was', () => {
    store.save(application({ name: 'The archive' }));
    const text = storage.getItem(KEY);
    const removed = valueOf(store.remove(uuid(1)));
    expect(listed()).toEqual([]);
    expect(removed && store.putBack(removed)).toMatchObject({ ok: true });
    expect(storage.getItem(KEY)).toBe(text);
  });

  test('was not there to be deleted twice', () => {
    expect(store.remove(uuid(1))).toEqual({ ok: true, value: null });
  });

  test('comes back even if it could not be read', () => {
    storage.setItem(KEY, 'rubbish');
    const removed = valueOf(store.remove(uuid(1)));
    if (removed) store.putBack(removed);
    expect(storage.getItem(KEY)).toBe('rubbish');
  });

  test('comes back beside what was remembered under its id meanwhile', () => {
    storage.setItem(KEY, 'rubbish');
    const removed = valueOf(store.remove(uuid(1)));
    store.save(application());
    if (removed) store.putBack(removed);
    expect(listed()).toEqual([application()]);
    expect(storage.getItem(`sit-tight.aside.application.${uuid(1)}.1`)).toBe('rubbish');
  });

  test('is not renamed or changed, but said to be gone', () => {
    expect(change({ name: 'x' })).toEqual({ ok: false, problem: 'gone' });
    const changed = application({ name: 'x', revision: 6 });
    expect(store.save(changed, application())).toEqual({ ok: false, problem: 'gone' });
    expect(listed()).toEqual([]);
  });

  test('comes back together with what was remembered under its id meanwhile', () => {
    const thanked = { day: day('2026-03-05'), kind: 'thanked' } as const;
    const [before, since] = [application({ name: 'The archive', revision: 9 }), application()];
    store.save(before);
    const removed = valueOf(store.remove(uuid(1)));
    store.save({ ...since, situation: { ...since.situation, log: [thanked] } });
    if (removed) store.putBack(removed);
    expect(listed()).toMatchObject([{ name: 'The archive', situation: { log: [thanked] } }]);
  });
});

describe('a browser that keeps nothing more', () => {
  test('says so, and keeps what it had', () => {
    store.save(application());
    storage.room = 100;
    expect(store.save(application({ id: uuid(2) }))).toEqual({ ok: false, problem: 'quota' });
    expect(change({ name: 'A longer name' })).toEqual({ ok: false, problem: 'quota' });
    expect(listed()).toEqual([application()]);
  });

  test('takes all applications of an import, or none', () => {
    const old = application({ name: 'Before' });
    store.save(old);
    const before = [...storage.held];
    storage.room = 2500;
    const many = Array.from({ length: 9 }, (_, index) => application({ id: uuid(index + 1), revision: 9 }));
    expect(store.saveAll(many)).toEqual({ ok: false, problem: 'quota' });
    expect([...storage.held]).toEqual(before);
    storage.room = Infinity;
    expect(valueOf(store.saveAll(many))).toHaveLength(9);
    expect(listed()).toHaveLength(9);
  });

  test.each([
    ['list', (store: Store) => store.list()],
    ['read', (store: Store) => store.read(uuid(1))],
    ['save', (store: Store) => store.save(application())],
    ['save all', (store: Store) => store.saveAll([application()])],
    ['remove', (store: Store) => store.remove(uuid(1))],
    ['put back', (store: Store) => store.putBack({ id: uuid(1), text: '{}' })],
    ['discard', (store: Store) => store.discard({ key: KEY, text: '{}', problem: 'unreadable' })],
  ])('answers where storage is forbidden, when asked to %s', (_, act) => {
    expect(act(openStore(FORBIDDEN))).toEqual({ ok: false, problem: 'forbidden' });
  });
});

describe('an application that makes no sense', () => {
  test('never takes the place of one that does', () => {
    store.save(application());
    const text = storage.getItem(KEY);
    const senseless = application({ situation: situationWith([]), revision: 6 });
    expect(store.save(senseless, application())).toEqual({ ok: false, problem: 'unsound' });
    expect(storage.getItem(KEY)).toBe(text);
  });
});

describe('what the device holds and cannot read', () => {
  const NEWER = JSON.stringify({ version: 4, anything: true });
  const OTHER_ID = JSON.stringify({ version: 2, ...application({ id: uuid(2) }) });

  test.each([
    ['is no JSON', '{"version":2,', 'unreadable'],
    ['lacks a field', JSON.stringify({ version: 2, id: uuid(1) }), 'unreadable'],
    ['bears the id of another', OTHER_ID, 'unreadable'],
    ['comes from a newer version', NEWER, 'newer'],
  ])('stands in the list when it %s, and stays as it is', (_, text, problem) => {
    storage.setItem(KEY, text);
    expect(store.list()).toEqual({
      ok: true,
      value: { applications: [], unreadable: [{ key: KEY, text, problem }] },
    });
    expect(store.read(uuid(1))).toEqual({ ok: false, problem });
    expect(storage.getItem(KEY)).toBe(text);
  });

  test('makes room for an application of its id, and is listed until the reader discards it', () => {
    storage.setItem(KEY, 'rubbish');
    expect(store.save(application())).toMatchObject({ ok: true });
    const { applications, unreadable } = valueOf(store.list());
    expect(applications).toEqual([application()]);
    expect(unreadable).toEqual([
      { key: `sit-tight.aside.application.${uuid(1)}.1`, text: 'rubbish', problem: 'unreadable' },
    ]);
    for (const value of unreadable) store.discard(value);
    expect(valueOf(store.list()).unreadable).toEqual([]);
  });

  test('is quarantined once for each text, in the order in which they were found', () => {
    const texts = ['rubbish', 'worse rubbish', 'rubbish', 'worst rubbish'];
    for (const text of texts) {
      storage.setItem(KEY, text);
      store.save(application());
    }
    const quarantined = (count: number) => `sit-tight.aside.application.${uuid(1)}.${String(count)}`;
    expect(valueOf(store.list()).unreadable.map(({ key, text }) => [key, text])).toEqual([
      [quarantined(1), 'rubbish'],
      [quarantined(2), 'worse rubbish'],
      [quarantined(3), 'worst rubbish'],
    ]);
  });

  test('is listed by its key, wherever the browser keeps it', () => {
    storage.setItem(`sit-tight.aside.application.${uuid(2)}.1`, 'second');
    storage.setItem(`sit-tight.aside.application.${uuid(1)}.1`, 'first');
    expect(valueOf(store.list()).unreadable.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  test('is not looked for under keys of others', () => {
    storage.setItem('sit-tight.application.mine', 'not ours');
    storage.setItem(`sit-tight.application.x${uuid(1)}`, 'not ours');
    storage.setItem(`another-site.application.${uuid(1)}`, 'not ours');
    expect(store.list()).toEqual({ ok: true, value: { applications: [], unreadable: [] } });
  });

  test('is left alone where another tab takes it away while the list is read', () => {
    storage.setItem(KEY, 'rubbish');
    storage.setItem(`sit-tight.aside.application.${uuid(1)}.1`, 'rubbish');
    storage.getItem = () => null;
    expect(store.list()).toEqual({ ok: true, value: { applications: [], unreadable: [] } });
  });

  test('is not discarded once it says something else', () => {
    storage.setItem(KEY, 'rubbish');
    store.discard({ key: KEY, text: 'other rubbish', problem: 'unreadable' });
    expect(storage.getItem(KEY)).toBe('rubbish');
  });

  test('is never written over if a newer page keeps it', () => {
    storage.setItem(KEY, NEWER);
    expect(store.save(application())).toEqual({ ok: false, problem: 'newer' });
    expect(storage.getItem(KEY)).toBe(NEWER);
  });

  test('stays where there is no room to quarantine it', () => {
    storage.setItem(KEY, 'rubbish');
    storage.room = 100;
    expect(store.save(application())).toEqual({ ok: false, problem: 'quota' });
    expect(storage.getItem(KEY)).toBe('rubbish');
  });
});

describe('an application is called', () => {
  const named = (name: string, company: string, role: string): string =>
    shownName({
      name,
      situation: situationWith(days('2026-03-05', '2026-03-02'), { names: { ...NO_NAMES, company, role } }),
    });

  test.each([
    ['by the name that the reader gave it', ['The archive', 'Larkfield', 'Archivist'], 'The archive'],
    ['by role and company without one', [' ', 'Larkfield', 'Archivist'], 'Archivist at Larkfield'],
    ['by the company alone', ['', ' Larkfield ', ''], 'Larkfield'],
    ['by the role alone', ['', '', 'Archivist'], 'Archivist'],
    [
      'by role and company, without the spaces around them',
      ['', ' Larkfield ', ' Archivist '],
      'Archivist at Larkfield',
    ],
    ['by the company where the role is a space', ['', 'Larkfield', ' '], 'Larkfield'],
    ['by its last interview where nothing is named', ['', '', ''], 'Interview on Thursday, March 5, 2026'],
  ] as const)('%s', (_, [name, company, role], shown) => {
    expect(named(name, company, role)).toBe(shown);
  });

  test('an interview where not even its day can be read', () => {
    expect(shownName({ name: '', situation: situationWith([]) })).toBe('An interview');
  });

  test('by no name of its own at first', () => {
    const { situation } = application();
    expect(newApplication(situation, { id: uuid(1), now: moment(0) })).toEqual({ ...application(), revision: 1 });
  });
});
