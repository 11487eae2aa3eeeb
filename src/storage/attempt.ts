import type { Result } from './problems.ts';

/** As much of a Storage as is used here. */
export type KeyValues = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Gives the Storage when asked, for even naming `localStorage` throws where storage is forbidden. */
export type GetStorage = () => KeyValues;

/** Does something with a Storage; what it throws becomes a problem. */
export function attempt<Value>(action: () => Value): Result<Value, 'quota' | 'forbidden'> {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    return { ok: false, problem: isQuota(error) ? 'quota' : 'forbidden' };
  }
}

/** All keys, the page's own and any others of the origin. */
export function keysOf(storage: KeyValues): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);
}

/** `QuotaExceededError` by the standard, `NS_ERROR_DOM_QUOTA_REACHED` in older Firefox. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
