import { momentNow } from '../../plan/today.ts';
import type { Result } from '../../storage/problems.ts';
import type { Store } from '../../storage/store.ts';

let store: Promise<Store> | null = null;

/** What this device remembers. Its code is loaded when there is something to read or to keep. */
export async function deviceStore(): Promise<Result<Store, 'not-loaded'>> {
  store ??= import('../../storage/store.ts').then(({ openStore }) => openStore(() => localStorage, momentNow));
  try {
    return { ok: true, value: await store };
  } catch {
    // So that the next wish is another try.
    store = null;
    return { ok: false, problem: 'not-loaded' };
  }
}
