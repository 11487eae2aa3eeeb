import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  adoptWords,
  clearWords,
  forgetWords,
  saveWords,
  NO_PLAN,
  onWords,
  typedWords,
} from '../../../src/components/compose/words/saved-words.ts';
import { NOTHING_TYPED } from '../../../src/components/compose/words/typed-words.ts';

const held = new Map<string, string>();
let isFull = false;

beforeEach(() => {
  held.clear();
  isFull = false;
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => {
  // What storage did not take is saved in the page until storage takes something.
  isFull = false;
  saveWords(NO_PLAN, NOTHING_TYPED);
  vi.unstubAllGlobals();
});

describe('what was typed into messages', () => {
  it('is read back as it was saved, an emptied field too', () => {
    const words = {
      fields: { role: '' },
      instead: { role: 'clerk' },
      people: [{ name: 'Ann', topic: 'maps' }],
      knownPeople: ['Ann'],
      edited: { 'x#0': 'Dear\nAnn' },
      dropped: { y: 'Dear you' },
    };
    saveWords('a', words);
    expect(typedWords('a')).toEqual(words);
  });

  it('belongs to one plan, but for the reader’s own name and number', () => {
    saveWords('a', { ...NOTHING_TYPED, fields: { company: 'Larkfield', 'your-name': 'Sam', 'your-phone': '1' } });
    saveWords('b', { ...NOTHING_TYPED, fields: { company: 'Other' } });
    expect(typedWords('b').fields).toEqual({ company: 'Other', 'your-name': 'Sam', 'your-phone': '1' });
    expect(typedWords('a').fields).toMatchObject({ company: 'Larkfield' });
  });

  it('before there was a plan goes to the first plan that asks, and to no other', () => {
    saveWords(NO_PLAN, { ...NOTHING_TYPED, fields: { role: 'archivist' } });
    expect(typedWords('a').fields).toEqual({});
    adoptWords('a');
    adoptWords('b');
    expect(typedWords('a').fields).toEqual({ role: 'archivist' });
    expect(typedWords('b').fields).toEqual({});
    expect(typedWords(NO_PLAN).fields).toEqual({});
  });

  it('is not overwritten by what was typed before there was a plan', () => {
    saveWords('a', { ...NOTHING_TYPED, fields: { role: 'clerk' } });
    saveWords(NO_PLAN, { ...NOTHING_TYPED, fields: { role: 'archivist' } });
    adoptWords('a');
    expect(typedWords('a').fields).toEqual({ role: 'clerk' });
  });

  it('is cleared with the reader’s own name, and comes back whole', () => {
    saveWords('a', { ...NOTHING_TYPED, fields: { role: 'archivist', 'your-name': 'Sam' } });
    const bringBack = clearWords('a');
    expect(typedWords('a')).toEqual(NOTHING_TYPED);
    bringBack();
    expect(typedWords('a').fields).toEqual({ role: 'archivist', 'your-name': 'Sam' });
  });

  it('is forgotten with its plan, and that of others stays', () => {
    saveWords('a', { ...NOTHING_TYPED, fields: { role: 'archivist', 'your-name': 'Sam' } });
    saveWords('b', { ...NOTHING_TYPED, fields: { role: 'clerk' } });
    forgetWords('a');
    expect(typedWords('a').fields).toEqual({ 'your-name': 'Sam' });
    expect(typedWords('b').fields).toMatchObject({ role: 'clerk' });
  });

  it('leaves no key behind once nothing is left', () => {
    saveWords('a', { ...NOTHING_TYPED, fields: { role: 'archivist' } });
    forgetWords('a');
    expect([...held.keys()]).toEqual([]);
  });

  it('is not lost where the tab keeps nothing', () => {
    isFull = true;
    saveWords('a', { ...NOTHING_TYPED, fields: { role: 'archivist' } });
    expect(typedWords('a').fields).toEqual({ role: 'archivist' });
  });

  it('reaches every part of the page that shows it', () => {
    const heard = vi.fn();
    const stop = onWords(heard);
    saveWords('a', NOTHING_TYPED);
    stop();
    saveWords('a', NOTHING_TYPED);
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['words of other kinds', '{"yours":{"your-name":1},"plans":{"a":{"fields":[],"people":"x","edited":{"x#0":2}}}}'],
    ['a prototype', '{"plans":{"a":{"fields":{"__proto__":{"role":"x"}},"people":[null],"edited":null}}}'],
  ])('is nothing where the tab holds %s', (_, text) => {
    held.set('sit-tight.words', text);
    const { fields, people, edited } = typedWords('a');
    expect([fields, edited]).toEqual([{}, {}]);
    expect(people ?? [{ name: '', topic: '' }]).toEqual([{ name: '', topic: '' }]);
  });
});
