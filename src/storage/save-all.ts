import type { Application } from './application.ts';
import { attempt, type GetStorage } from './attempt.ts';
import { applicationKey } from './keys.ts';
import type { Result } from './problems.ts';

/** Saves all or, where one can't be saved, none: what was written until then is put back as it was. */
export function saveAll(
  storage: GetStorage,
  applications: readonly Application[],
  save: (application: Application) => Result<Application>,
): Result<readonly Application[]> {
  const saved: Application[] = [];
  const before: (readonly [key: string, text: string | null])[] = [];
  for (const application of applications) {
    const key = applicationKey(application.id);
    const text = attempt(() => storage().getItem(key));
    const result = text.ok ? save(application) : text;
    if (!result.ok) {
      putBackAll(storage, before);
      return result;
    }
    saved.push(result.value);
    if (text.ok) before.push([key, text.value]);
  }
  return { ok: true, value: saved };
}

/** The last first, so that there is room at every step: each state was there before. */
function putBackAll(storage: GetStorage, before: readonly (readonly [key: string, text: string | null])[]): void {
  for (const [key, text] of before.toReversed()) {
    attempt(() => (text === null ? storage().removeItem(key) : storage().setItem(key, text)));
  }
}
