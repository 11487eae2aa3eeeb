import { beforeEach, describe, expect, test, vi } from 'vitest';

import { changeApplication } from '../../../src/storage/application.ts';
import { openStore, type Store } from '../../../src/storage/store.ts';
import { day } from '../plan/situations.ts';
import { application, moment, tabsOnOneDevice, uuid, valueOf, MemoryStorage } from './storages.ts';

const KEY = `sit-tight.application.${uuid(1)}`;
const CONTACTED = { day: day('2026-03-11'), kind: 'contacted' } as const;
const THANKED = { day: day('2026-03-05'), kind: 'thanked' } as const;

let here: Store;
let there: Store;
let tabs: readonly MemoryStorage[];
const OPENED = application();

beforeEach(() => {
  tabs = tabsOnOneDevice(2);
  const [first, second] = tabs.map((storage) =>
    openStore(
      () => storage,
      () => moment(30),
    ),
  );
  if (!first || !second) throw new Error('A device has two tabs here.');
  [here, there] = [first, second];
  here.save(OPENED);
});

describe('two tabs that show one application', () => {
  test('keep what both logged from the same state', () => {
    const { situation } = OPENED;
    const mine = changeApplication(OPENED, { situation: { ...situation, log: [CONTACTED] } }, moment(1));
    const theirs = changeApplication(OPENED, { situation: { ...situation, log: [THANKED] } }, moment(2));
    here.save(mine, OPENED);
    const kept = valueOf(there.save(theirs, OPENED));
    expect(kept.situation.log).toEqual([CONTACTED, THANKED]);
    expect(kept.revision).toBe(7);
    expect(valueOf(here.catchUp(mine, OPENED))).toEqual(kept);
  });

  test('keep a new name from one and a new pace from the other', () => {
    const mine = changeApplication(OPENED, { name: 'The archive' }, moment(2));
    const theirs = changeApplication(OPENED, { situation: { ...OPENED.situation, pace: 'reserved' } }, moment(1));
    here.save(mine, OPENED);
    const kept = valueOf(there.save(theirs, OPENED));
    expect(kept).toMatchObject({ name: 'The archive', situation: { pace: 'reserved' } });
    expect(valueOf(here.catchUp(mine, OPENED))).toEqual(kept);
  });

  test('let go of an entry that one of them took out', () => {
    const logged = changeApplication(
      OPENED,
      { situation: { ...OPENED.situation, log: [THANKED, CONTACTED] } },
      moment(1),
    );
    here.save(logged, OPENED);
    const without = changeApplication(logged, { situation: { ...logged.situation, log: [THANKED] } }, moment(2));
    there.save(without, logged);
    expect(valueOf(here.catchUp(logged, OPENED)).situation.log).toEqual([THANKED]);
    const renamed = changeApplication(logged, { name: 'The archive' }, moment(3));
    expect(valueOf(here.save(renamed, logged))).toMatchObject({
      name: 'The archive',
      situation: { log: [THANKED] },
    });
  });

  test('agree in the end when each wrote without having seen the other', () => {
    const mine = changeApplication(OPENED, { situation: { ...OPENED.situation, log: [CONTACTED] } }, moment(1));
    const theirs = changeApplication(OPENED, { name: 'The archive' }, moment(2));
    here.save(mine, OPENED);
    // The other tab's value lands on top, as it can when both write within a moment.
    tabs[1]?.setItem(KEY, JSON.stringify({ version: 2, ...theirs }));
    const agreed = valueOf(here.catchUp(mine, OPENED));
    expect(agreed).toMatchObject({ name: 'The archive', situation: { log: [CONTACTED] } });
    expect(valueOf(there.catchUp(theirs, OPENED))).toEqual(agreed);
  });

  test('write nothing more once they agree', () => {
    const mine = changeApplication(OPENED, { name: 'The archive' }, moment(1));
    here.save(mine, OPENED);
    const writing = vi.spyOn(MemoryStorage.prototype, 'setItem');
    expect(valueOf(there.catchUp(OPENED))).toEqual(mine);
    expect(valueOf(here.catchUp(mine, OPENED))).toEqual(mine);
    expect(writing).not.toHaveBeenCalled();
    writing.mockRestore();
  });

  test('say that it is gone when one has deleted it, and remember it again if asked', () => {
    here.remove(uuid(1));
    const theirs = changeApplication(OPENED, { name: 'The archive' }, moment(1));
    expect(there.catchUp(OPENED)).toEqual({ ok: false, problem: 'gone' });
    expect(there.save(theirs, OPENED)).toEqual({ ok: false, problem: 'gone' });
    expect(there.list()).toMatchObject({ value: { applications: [] } });
    expect(valueOf(there.save(theirs))).toEqual(theirs);
  });

  test('bring both states together when a deletion is undone after the other remembered it again', () => {
    const removed = valueOf(here.remove(uuid(1)));
    const theirs = changeApplication(OPENED, { situation: { ...OPENED.situation, log: [CONTACTED] } }, moment(1));
    there.save(theirs);
    if (removed) here.putBack(removed);
    expect(valueOf(here.read(uuid(1)))).toEqual(theirs);
  });
});

describe('two tabs that change different applications', () => {
  test('never write over each other', () => {
    const other = application({ id: uuid(2) });
    here.save(changeApplication(OPENED, { name: 'One' }, moment(1)), OPENED);
    there.save({ ...other, name: 'Two' });
    expect(valueOf(here.list()).applications.map(({ name }) => name)).toEqual(['One', 'Two']);
  });
});
