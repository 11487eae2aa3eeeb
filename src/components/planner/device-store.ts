import { momentNow } from '../../plan/index.ts';
import { attempt, keysOf } from '../../storage/attempt.ts';
import { applicationIdIn, isAsideKey } from '../../storage/keys.ts';
import type { Store } from '../../storage/store.ts';

let store: Promise<Store> | null = null;

/** What this device remembers. Its code is loaded when there is something to read or to keep. */
export function deviceStore(): Promise<Store> {
  store ??= import('../../storage/store.ts').then(({ openStore }) => openStore(() => localStorage, momentNow));
  return store;
}

/** Whether the device holds anything of ours, told without loading that code. */
export function holdsApplications(): boolean {
  const keys = attempt(() => keysOf(localStorage));
  return keys.ok && keys.value.some((key) => applicationIdIn(key) !== null || isAsideKey(key));
}
