import {
  changeApplication,
  importedApplications,
  mergeExportHistory,
  shownName,
  type Application,
  type ApplicationChange,
  type ImportPlan,
} from '../storage/index.ts';
import type { Outcome } from './actions.ts';
import { patch, readShelf, say, type Context } from './context.ts';
import { showApplications } from './open/open-page.ts';
import { present } from './present.ts';
import { failure } from './changes/take-change.ts';

const DONE: Outcome = { ok: true };

export function rename(context: Context, id: string, name: string): Outcome {
  const outcome = change(context, id, { name });
  if (outcome.ok) say(context, 'Name saved.');
  return outcome;
}

export function archive(context: Context, id: string, archived: boolean): Outcome {
  const outcome = change(context, id, { archived });
  if (outcome.ok) say(context, archived ? 'Archived.' : 'Moved out of the archive.');
  return outcome;
}

/** Notes what calendars were given. What another tab has given them meanwhile stays, for a SEQUENCE never shrinks. */
export function recordExport(context: Context, exported: Readonly<Record<string, Application['exported']>>): void {
  for (const [id, steps] of Object.entries(exported)) {
    const before = context.library.find(id)?.application.exported ?? {};
    change(context, id, { exported: mergeExportHistory(steps, before) });
  }
}

/** Changes an application without changing its plan. */
function change(context: Context, id: string, to: ApplicationChange): Outcome {
  const { library, options, state } = context;
  const { current } = state.get();
  const isCurrent = current?.application.id === id;
  const found = library.find(id) ?? (isCurrent ? current : null);
  if (!found) return failure('gone');
  const saved = library.save(changeApplication(found.application, to, options.now()));
  readShelf(context);
  const isGone = isCurrent && current.place === 'device' && saved.place !== 'device' && saved.problem === null;
  patch(context, {
    storageProblem: isGone ? 'gone' : saved.problem,
    ...(isCurrent && { current: { ...current, application: saved.application, place: saved.place } }),
  });
  if (isCurrent) options.onLinkOutdated();
  // Another tab changed it meanwhile, and the plan with it.
  if (isCurrent && found.application.revision !== current.application.revision) {
    present(context, saved, { before: current.plan, news: null, lead: null });
  }
  return saved.problem ? failure(saved.problem) : DONE;
}

export function keepOnDevice(context: Context): Outcome {
  const { library, state } = context;
  const { current } = state.get();
  if (!current) return failure('gone');
  const { application } = library.find(current.application.id) ?? current;
  const saved = library.keepOnDevice(application);
  library.setOpenId(application.id);
  readShelf(context);
  patch(context, { storageProblem: saved.problem });
  // Another tab may have changed it meanwhile, and the plan with it.
  present(context, saved, { before: current.plan, news: null, lead: null });
  if (saved.problem) return failure(saved.problem);
  say(context, 'Saved on this device.');
  return DONE;
}

/** Takes the plan on the page out of the tab. */
export function clear(context: Context): void {
  const { library, options, state } = context;
  const { current } = state.get();
  if (current) library.forget(current.application.id);
  library.setOpenId(null);
  options.form.clear();
  readShelf(context);
  patch(context, { view: 'form', current: null, formProblems: [], linkProblems: [] });
  // A plan link in the address would bring the plan back on reload.
  options.onLinkOutdated();
  say(context, 'Cleared. This plan is no longer in this tab.');
}

export function deleteOne(context: Context, id: string): Outcome {
  const { library, state } = context;
  const { applications, current } = state.get();
  const application = applications.find((one) => one.id === id);
  const removed = library.remove(id);
  if (!removed.ok) return failure(removed.problem);
  if (library.openId() === id) library.setOpenId(null);
  if (context.options.form.state.get().applicationId === id) context.options.form.clear();
  if (current?.application.id === id) patch(context, { current: null });
  patch(context, { deleted: { name: application ? shownName(application) : 'It', removed: removed.value } });
  showApplications(context);
  say(context, 'Deleted. You can undo it.');
  return DONE;
}

export function undoDelete(context: Context): Outcome {
  const { deleted } = context.state.get();
  if (!deleted) return DONE;
  const back = context.library.putBack(deleted.removed);
  readShelf(context);
  if (!back.ok) {
    patch(context, { storageProblem: back.problem });
    return failure(back.problem);
  }
  patch(context, { deleted: null, storageProblem: null });
  say(context, 'Your application is back.');
  return DONE;
}

/** Takes over what a file holds: all of it or, where the device has no room, none. */
export function importAll(context: Context, plan: ImportPlan): Outcome {
  const { library } = context;
  const added = library.addToDevice(importedApplications(plan));
  if (!added.ok) {
    patch(context, { storageProblem: added.problem });
    return failure(added.problem);
  }
  showApplications(context);
  say(context, 'Imported.');
  return DONE;
}
