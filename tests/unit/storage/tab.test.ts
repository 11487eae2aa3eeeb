import { describe, expect, test } from 'vitest';

import { NO_NAMES } from '../../../src/plan/index.ts';
import { forgetTab, keepInTab, readFromTab, TAB_KEY } from '../../../src/storage/tab.ts';
import { caseOne } from '../plan/situations.ts';

const PLAN = {
  situation: caseOne({
    names: { ...NO_NAMES, company: 'Larkfield', role: 'archivist', people: ['Ms Okafor', 'Mr Lind'] },
  }),
  planId: '4f0c1e0a-9a56-4d8e-8a53-3f1d3a1f0b11',
  exports: 2,
};

/** A tab's storage that holds what it is given. */
function tabWith(value: string | null = null): Storage {
  const held = new Map(value === null ? [] : [[TAB_KEY, value]]);
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  } as Storage;
}

describe('the tab', () => {
  test('gives back the plan that it was handed, names included', () => {
    const tab = tabWith();
    expect(keepInTab(PLAN, tab)).toBe(true);
    expect(readFromTab(tab)).toEqual(PLAN);
  });

  test('holds nothing once told to forget', () => {
    const tab = tabWith();
    keepInTab(PLAN, tab);
    forgetTab(tab);
    expect(readFromTab(tab)).toBeNull();
  });

  test.each([
    ['nothing', null],
    ['rubbish', '{"version":'],
    [
      'another version',
      JSON.stringify({ version: 2, link: 'interview=2026-03-05', names: {}, planId: 'x', exports: 0 }),
    ],
    ['no plan link', JSON.stringify({ version: 1, link: 'top', names: {}, planId: 'x', exports: 0 })],
    ['a list', '[1,2]'],
    [
      'names that are none',
      JSON.stringify({ version: 1, link: 'interview=2026-03-05', names: 'Okafor', planId: 'x', exports: 0 }),
    ],
  ])('reads %s as no plan, without an error', (_, value) => {
    expect(readFromTab(tabWith(value))).toBeNull();
  });

  test('says so when the browser keeps nothing', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepInTab(PLAN, full)).toBe(false);
  });
});
