import { openLibrary } from '../../session/index.ts';
import { timestampNow } from '../../plan/index.ts';
import type { Application } from '../../storage/index.ts';

/** What the tab and the device hold, for pages that only read it. */
export function savedApplications(): readonly Application[] {
  return library()
    .read()
    .all.map(({ application }) => application);
}

/** The application that the tab has open; null where it has none. */
export function openApplication(): Application | null {
  const shelf = library();
  const id = shelf.openId();
  return id === null ? null : (shelf.find(id)?.application ?? null);
}

function library() {
  return openLibrary(
    () => sessionStorage,
    () => localStorage,
    timestampNow,
  );
}
