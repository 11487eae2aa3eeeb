import type { Application } from './application.ts';
import { readAside, type Unreadable } from './aside.ts';
import { attempt, type StorageDoor } from './attempt.ts';
import { TAB_KEY } from './keys.ts';
import type { Result } from './problems.ts';
import { sessionTab } from './tab.ts';

/** What the tab holds: its plan, where it has one, and what can't be read. */
export interface TabContents {
  readonly application: Application | null;
  readonly unreadable: readonly Unreadable[];
}

/** What the tab kept, of this version or an older one. What can't be read stays where it is. */
export async function readFromTab(tab: StorageDoor = sessionTab): Promise<Result<TabContents>> {
  const held = attempt(() => ({ text: tab().getItem(TAB_KEY), aside: readAside(tab()) }));
  if (!held.ok) return held;
  const { text, aside } = held.value;
  if (text === null) return { ok: true, value: { application: null, unreadable: aside } };
  try {
    const { readKept } = await import('./read-kept.ts');
    const reading = readKept(text);
    const value = reading.ok
      ? { application: reading.value, unreadable: aside }
      : { application: null, unreadable: [{ key: TAB_KEY, text, problem: reading.problem }, ...aside] };
    return { ok: true, value };
  } catch {
    return { ok: false, problem: 'not-loaded' };
  }
}
