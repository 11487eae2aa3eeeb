// What a page needs at once of what is kept. Whatever reads and judges what was kept loads when there is
// something to read, so that a first visit does not wait for it.
import type { Application } from './application.ts';
import { putAside } from './aside.ts';
import { attempt, type StorageDoor } from './attempt.ts';
import { isKeptTextOf, keptText, mayBeRead } from './kept-text.ts';
import { TAB_KEY } from './keys.ts';
import type { Result } from './problems.ts';

export { changeApplication, newApplication, type Application } from './application.ts';

/**
 * Keeps the plan for this tab. Where the browser keeps nothing, the plan still works; it just won't outlive a
 * reload. An unreadable value in its place is put aside first. Done at once where the tab holds nothing
 * or an earlier state of the same plan; else once the reader for what it holds has loaded.
 */
export async function keepInTab(application: Application, tab: StorageDoor = sessionTab): Promise<Result<null>> {
  const held = attempt(() => tab().getItem(TAB_KEY));
  if (!held.ok) return held;
  const text = held.value;
  const mustMove = text !== null && !isKeptTextOf(application.id, text) && !(await isReadable(text));
  return attempt(() => {
    if (mustMove) putAside(tab(), TAB_KEY, text);
    tab().setItem(TAB_KEY, keptText(application));
    return null;
  });
}

/** Forgets the plan of this tab. What stands in its place and is no plan of this page is put aside. */
export function forgetTab(tab: StorageDoor = sessionTab): void {
  // Where storage is forbidden there is nothing to forget.
  attempt(() => {
    const text = tab().getItem(TAB_KEY);
    if (text !== null && !mayBeRead(text)) putAside(tab(), TAB_KEY, text);
    tab().removeItem(TAB_KEY);
  });
}

/** The tab's own storage. */
export function sessionTab(): Storage {
  return sessionStorage;
}

/** Whether a text can be read; no, where that can't be told. */
async function isReadable(text: string): Promise<boolean> {
  try {
    const { readKept } = await import('./read-kept.ts');
    return readKept(text).ok;
  } catch {
    return false;
  }
}
