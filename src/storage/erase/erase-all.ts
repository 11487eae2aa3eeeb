import { isOurs, type StorageKey } from './all-keys.ts';
import { attempt, keysOf, type GetStorage } from '../attempt.ts';
import type { Result } from '../problems.ts';

/**
 * Erases all that this site has written in the tab and on the device, and nothing that others have. Answers
 * with how many values went. Where one place can't be reached, the other is erased all the same.
 */
export function eraseAll(device: GetStorage, tab: GetStorage): Result<number> {
  const results = [eraseIn(device, 'device'), eraseIn(tab, 'tab')];
  const failed = results.find((result) => !result.ok);
  return failed ?? { ok: true, value: results.reduce((sum, result) => sum + (result.ok ? result.value : 0), 0) };
}

function eraseIn(storage: GetStorage, where: StorageKey['where']): Result<number> {
  return attempt(() => {
    const keys = keysOf(storage()).filter((key) => isOurs(key, where));
    for (const key of keys) storage().removeItem(key);
    return keys.length;
  });
}
