/** Where the message of this tab is kept, in sessionStorage. */
const KEY = 'sit-tight.draft';

/** A message and what it is for, as the tab keeps it. */
export interface KeptDraft {
  readonly text: string;
  /** The moment's name as it was kept; it may be one that is no longer known. */
  readonly moment: string;
}

/** Keeps the message for this tab; an empty one is not kept. Where the browser keeps nothing, a reload forgets it. */
export function keepDraft({ text, moment }: KeptDraft): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ version: 1, moment, text }));
  } catch {
    // Storage may be forbidden or full, and the checker works without it.
  }
}

/** The message that the tab kept, if any. */
export function readDraft(): KeptDraft | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept === null ? null : draftIn(kept);
  } catch {
    return null;
  }
}

/** What was kept; a value that is not as we write it is shown as it stands, so that no words of the reader are lost. */
function draftIn(kept: string): KeptDraft {
  try {
    const value: unknown = JSON.parse(kept);
    if (isDraft(value)) return { text: value.text, moment: typeof value.moment === 'string' ? value.moment : '' };
  } catch {
    // Not JSON: it stands below as it is.
  }
  return { text: kept, moment: '' };
}

function isDraft(value: unknown): value is { readonly text: string; readonly moment?: unknown } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
