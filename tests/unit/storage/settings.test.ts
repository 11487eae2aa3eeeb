import { describe, expect, test } from 'vitest';

import { MOST_MINUTES_BEFORE } from '../../../src/calendar/index.ts';
import { changeSettings, readSettings, type Settings } from '../../../src/storage/settings.ts';
import { FORBIDDEN, MemoryStorage } from './storages.ts';

const KEY = 'sit-tight.settings';
const USUAL: Settings = {
  hours: { midMorning: '10:00', midAfternoon: '14:30' },
  allDay: false,
  alarm: 0,
  namesInTitles: false,
};

describe('the calendar settings', () => {
  test('are none until the reader changes them', () => {
    expect(readSettings(() => new MemoryStorage())).toEqual({ ok: true, value: { settings: null, unreadable: [] } });
  });

  test('keep what the reader changed, and the usual beside it', () => {
    const storage = new MemoryStorage();
    expect(changeSettings(() => storage, { alarm: null }, USUAL)).toEqual({
      ok: true,
      value: { ...USUAL, alarm: null },
    });
    expect(readSettings(() => storage)).toMatchObject({ value: { settings: { ...USUAL, alarm: null } } });
  });

  test('keep what two tabs have changed', () => {
    const storage = new MemoryStorage();
    changeSettings(() => storage, { allDay: true }, USUAL);
    changeSettings(() => storage, { namesInTitles: true }, USUAL);
    expect(readSettings(() => storage)).toMatchObject({ value: { settings: { allDay: true, namesInTitles: true } } });
  });

  test('allow every alarm that calendars do', () => {
    const storage = new MemoryStorage();
    changeSettings(() => storage, { alarm: MOST_MINUTES_BEFORE }, USUAL);
    expect(readSettings(() => storage)).toMatchObject({ value: { settings: { alarm: MOST_MINUTES_BEFORE } } });
    const longer = changeSettings(() => storage, { alarm: MOST_MINUTES_BEFORE + 1 }, USUAL);
    expect(longer).toEqual({ ok: false, problem: 'unsound' });
    expect(readSettings(() => storage)).toMatchObject({ value: { settings: { alarm: MOST_MINUTES_BEFORE } } });
  });

  test.each([
    ['no JSON', '{', 'unreadable'],
    ['a time that is none', JSON.stringify({ ...USUAL, version: 2, hours: { midMorning: '24:00' } }), 'unreadable'],
    ['of a newer version', JSON.stringify({ version: 4 }), 'newer'],
  ])('are told when they can’t be read: %s', (_, text, problem) => {
    const storage = new MemoryStorage([[KEY, text]]);
    const unreadable = [{ key: KEY, text, problem }];
    expect(readSettings(() => storage)).toEqual({ ok: true, value: { settings: null, unreadable } });
  });

  test('make room where they can’t be read, and leave what a newer page keeps', () => {
    const storage = new MemoryStorage([[KEY, '{']]);
    expect(changeSettings(() => storage, {}, USUAL)).toEqual({ ok: true, value: USUAL });
    expect(storage.getItem('sit-tight.aside.settings.1')).toBe('{');
    storage.setItem(KEY, '{"version":4}');
    expect(changeSettings(() => storage, {}, USUAL)).toEqual({ ok: false, problem: 'newer' });
    expect(storage.getItem(KEY)).toBe('{"version":4}');
  });

  test('answer where storage is full or forbidden', () => {
    const full = new MemoryStorage();
    full.room = 10;
    expect(changeSettings(() => full, {}, USUAL)).toEqual({ ok: false, problem: 'quota' });
    expect(changeSettings(FORBIDDEN, {}, USUAL)).toEqual({ ok: false, problem: 'forbidden' });
    expect(readSettings(FORBIDDEN)).toEqual({ ok: false, problem: 'forbidden' });
  });
});
