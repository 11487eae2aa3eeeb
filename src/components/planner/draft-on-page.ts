import { CONTROLS } from './controls.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';

const REPLIES: readonly Draft['replyKind'][] = ['by', 'within', 'call-on', 'not-said'];

/** What the reader has filled in of the form as the server rendered it, before its script came; the empty draft where nothing is. */
export function draftOnPage(): Draft {
  // On the server there is no page yet.
  if (typeof document === 'undefined') return EMPTY_DRAFT;
  const interview = field(CONTROLS.interview(0))?.value ?? '';
  const replyKind = REPLIES.find((kind) => field(`reply-${kind}`)?.checked) ?? '';
  return interview || replyKind ? { ...EMPTY_DRAFT, interviews: [interview], replyKind } : EMPTY_DRAFT;
}

function field(id: string): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`input#${id}`);
}
