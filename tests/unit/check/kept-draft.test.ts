import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keepDraft, readDraft } from '../../../src/components/check/kept-draft.ts';

const held = new Map<string, string>();

beforeEach(() => {
  held.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the draft of a tab', () => {
  it('is read back as it was kept', () => {
    keepDraft({ text: 'Dear "you",\n{…}', moment: 'check-in' });
    expect(readDraft()).toEqual({ text: 'Dear "you",\n{…}', moment: 'check-in' });
  });

  it('leaves no key behind once it is empty', () => {
    keepDraft({ text: 'Dear', moment: 'check-in' });
    keepDraft({ text: '', moment: 'check-in' });
    expect([...held.keys()]).toEqual([]);
    expect(readDraft()).toBeNull();
  });

  it.each(['Dear you', '"Dear you"', 'null', '{"text":7}', '{'])(
    'shows %s, which is none of ours, as it stands',
    (kept) => {
      held.set('sit-tight.draft', kept);
      expect(readDraft()).toEqual({ text: kept, moment: '' });
    },
  );

  it('does without a moment that was not kept as text', () => {
    held.set('sit-tight.draft', '{"text":"Dear","moment":7}');
    expect(readDraft()).toEqual({ text: 'Dear', moment: '' });
  });

  it('is none where storage is forbidden, and keeping it throws nothing', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => keepDraft({ text: 'Dear', moment: 'check-in' })).not.toThrow();
    expect(readDraft()).toBeNull();
  });
});
