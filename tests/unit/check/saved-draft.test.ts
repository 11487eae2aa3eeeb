import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readDraft, saveDraft } from '../../../src/components/check/saved-draft.ts';

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
  it('is read back as it was saved', () => {
    saveDraft({ text: 'Dear "you",\n{…}', moment: 'check-in' });
    expect(readDraft()).toEqual({ text: 'Dear "you",\n{…}', moment: 'check-in' });
  });

  it('leaves no key behind once it is empty', () => {
    saveDraft({ text: 'Dear', moment: 'check-in' });
    saveDraft({ text: '', moment: 'check-in' });
    expect([...held.keys()]).toEqual([]);
    expect(readDraft()).toBeNull();
  });

  it.each(['Dear you', '"Dear you"', 'null', '{"text":7}', '{'])(
    'shows %s, which is none of ours, as it stands',
    (saved) => {
      held.set('sit-tight.draft', saved);
      expect(readDraft()).toEqual({ text: saved, moment: '' });
    },
  );

  it('does without a moment that was not saved as text', () => {
    held.set('sit-tight.draft', '{"text":"Dear","moment":7}');
    expect(readDraft()).toEqual({ text: 'Dear', moment: '' });
  });

  it('is none where storage is forbidden, and keeping it throws nothing', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => saveDraft({ text: 'Dear', moment: 'check-in' })).not.toThrow();
    expect(readDraft()).toBeNull();
  });
});
