import type { Application } from '../application.ts';
import { deepEqual } from '../merge/deep-equal.ts';
import type { Everything } from './export-file.ts';
import { mergeApplications } from '../merge/merge.ts';
import type { Settings } from '../settings.ts';

/** What an import would do, to be shown before it is done. */
export interface ImportPlan {
  /** Applications that the device does not have. */
  readonly adds: readonly Application[];
  /** Those that it has in another state, with what each would become. */
  readonly replaces: readonly { readonly before: Application; readonly after: Application }[];
  /** Those that would stay as they are. */
  readonly same: readonly Application[];
  /** Settings that differ from the device's; null where there are none. */
  readonly settings: Settings | null;
}

/**
 * Works out what an import would do. Of an application that is there and in the file, the higher revision
 * says what is so, and what either has logged is kept: nothing on the device gets lost by an import.
 */
export function planImport(existing: Everything, incoming: Everything): ImportPlan {
  const byId = new Map(existing.applications.map((application) => [application.id, application]));
  const both = incoming.applications.flatMap((application) => {
    const before = byId.get(application.id);
    return before ? [{ before, after: mergeApplications(before, application) }] : [];
  });
  return {
    adds: incoming.applications.filter(({ id }) => !byId.has(id)),
    replaces: both.filter(({ before, after }) => !deepEqual(before, after)),
    same: both.filter(({ before, after }) => deepEqual(before, after)).map(({ before }) => before),
    settings: deepEqual(existing.settings, incoming.settings) ? null : incoming.settings,
  };
}

/** The applications that an import writes, for {@link Store.saveAll}. */
export function importedApplications({ adds, replaces }: ImportPlan): readonly Application[] {
  return [...adds, ...replaces.map(({ after }) => after)];
}
