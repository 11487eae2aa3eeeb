import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import type { Moment } from '../../messages/check/index.ts';
import { readDraft, saveDraft } from './saved-draft.ts';

/** A moment, and what readers call it. */
export interface NamedMoment {
  readonly moment: Moment;
  readonly name: string;
}

/** The message, what it is for, and what was cleared and can come back. */
export interface Draft {
  readonly text: string;
  readonly moment: Moment;
  readonly cleared: string | null;
  /** Whether what was typed before and what was saved have been read. */
  readonly isRead: boolean;
}

export interface DraftActions {
  readonly type: (text: string) => void;
  readonly choose: (moment: Moment) => void;
  readonly clear: () => void;
  readonly undo: () => void;
}

const EMPTY: Draft = { text: '', moment: 'thank-you', cleared: null, isRead: false };

/** The message as the reader has it. Nothing is saved before something is typed; what is saved outlives a reload. */
export function useDraft(moments: readonly NamedMoment[], field: RefObject<HTMLTextAreaElement>): Draft & DraftActions {
  const [draft, setDraft] = useState(EMPTY);
  useLayoutEffect(() => {
    const saved = readDraft();
    // What was typed before the page could listen comes before what was saved.
    const typed = field.current?.value ?? '';
    const text = typed === '' ? asTextAreasHave(saved?.text ?? '') : typed;
    const savedMoment = moments.find(({ moment }) => moment === saved?.moment)?.moment;
    const moment = momentInHash(location.hash, moments) ?? savedMoment ?? EMPTY.moment;
    setDraft({ ...EMPTY, text, moment, isRead: true });
    if (typed !== '') saveDraft({ text, moment });
  }, []);
  useEffect(() => {
    const open = (): void => {
      const moment = momentInHash(location.hash, moments);
      if (moment) setDraft((before) => ({ ...before, moment }));
    };
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [moments]);

  const change = (next: Draft): void => {
    setDraft(next);
    saveDraft(next);
  };
  return {
    ...draft,
    type: (text) => change({ ...draft, text, cleared: text === '' ? draft.cleared : null }),
    choose: (moment) => change({ ...draft, moment }),
    clear: () => draft.text !== '' && change({ ...draft, text: '', cleared: draft.text }),
    undo: () => draft.cleared !== null && change({ ...draft, text: draft.cleared, cleared: null }),
  };
}

/** The moment that an address asks for, as in `#for=thank-you`; undefined where it asks for none that is known. */
export function momentInHash(hash: string, moments: readonly NamedMoment[]): Moment | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('for');
  return moments.find(({ moment }) => moment === asked)?.moment;
}

/** Text areas have bare line feeds, and the places of findings are counted in what they have. */
function asTextAreasHave(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
