import { timestampNow } from '../../plan/index.ts';
import { openLibrary } from '../../session/index.ts';
import type { Application } from '../../storage/index.ts';

/** What the tab and the device hold, for pages that only read it. */
export function savedApplications(): readonly Application[] {
  const library = openLibrary(
    () => sessionStorage,
    () => localStorage,
    timestampNow,
  );
  return library.read().all.map(({ application }) => application);
}
