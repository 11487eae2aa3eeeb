import { openLibrary } from '../../session/index.ts';
import type { Application } from '../../storage/index.ts';

/** What the tab and the device hold, for pages that only read it. */
export function savedApplications(): readonly Application[] {
  const library = openLibrary(
    () => sessionStorage,
    () => localStorage,
  );
  return library.read().all.map(({ application }) => application);
}
