/** Where the message of this tab is saved, in sessionStorage. */
const KEY = 'sit-tight.draft';

/** A message and what it is for, as the tab keeps it. */
export interface SavedDraft {
  readonly text: string;
  /** The moment's name as it was saved; it may be one that is no longer known. */
  readonly moment: string;
}

/** Keeps the message for this tab; an empty one is not saved. Where the browser keeps nothing, a reload forgets it. */
export function saveDraft({ text, moment }: SavedDraft): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ version: 1, moment, text }));
  } catch {
    // Storage may be forbidden or full, and the checker works without it.
  }
}

/** The message that the tab saved, if any. */
export function readDraft(): SavedDraft | null {
  try {
    const saved = sessionStorage.getItem(KEY);
    return saved === null ? null : draftIn(saved);
  } catch {
    return null;
  }
}

/** What was saved; a value that is not as we write it is shown as it stands, so that no words of the reader are lost. */
function draftIn(saved: string): SavedDraft {
  try {
    const value: unknown = JSON.parse(saved);
    if (isDraft(value)) return { text: value.text, moment: typeof value.moment === 'string' ? value.moment : '' };
  } catch {
    // Not JSON: it stands below as it is.
  }
  return { text: saved, moment: '' };
}

function isDraft(value: unknown): value is { readonly text: string; readonly moment?: unknown } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
