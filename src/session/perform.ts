import type { WritableAtom } from 'nanostores';

import type { Action, Outcome } from './actions.ts';
import { patch, readShelf, say, type Context } from './context.ts';
import { archive, clear, deleteOne, importAll, keepOnDevice, recordExport, rename, undoDelete } from './manage.ts';
import type { Library } from './library.ts';
import { openFragment, openPage, showApplications } from './open/open-page.ts';
import { open, present } from './present.ts';
import type { SessionOptions } from './session.ts';
import type { SessionState } from './state.ts';
import { submitForm, takeChange } from './changes/take-change.ts';

const DONE: Outcome = { ok: true };

/** How actions are done. Each begins by looking at the clock, for a page may have stood open overnight. */
export function performer(
  state: WritableAtom<SessionState>,
  library: Library,
  options: SessionOptions,
): (action: Action) => Outcome {
  const context: Context = { state, library, options, loading: new Map() };
  return (action) => {
    const isNewDay = lookAtClock(context);
    return perform(context, action, isNewDay);
  };
}

/** Reads today again, and makes the plan again where it is another day. */
function lookAtClock(context: Context): boolean {
  const today = context.options.today();
  const { today: before, current } = context.state.get();
  if (today === before) return false;
  patch(context, { today });
  if (current) present(context, current, { before: null, news: null, lead: null });
  return true;
}

function perform(context: Context, action: Action, isNewDay: boolean): Outcome {
  switch (action.type) {
    case 'open-page':
      openPage(context, action.fragment);
      return DONE;
    case 'open-link':
      openFragment(context, action.fragment);
      return DONE;
    case 'submit-form':
      return submitForm(context, action);
    case 'mark-done':
    case 'log':
    case 'remove-entry':
    case 'move-entry':
    case 'edit':
      return takeChange(context, action);
    case 'show':
      show(context, action.view);
      return DONE;
    case 'start-new':
      context.options.form.startNew();
      context.library.setOpenId(null);
      patch(context, { view: 'form', current: null, formProblems: [], linkProblems: [] });
      return DONE;
    case 'open': {
      const found = context.library.find(action.id);
      if (!found) return { ok: false, says: 'This application is no longer here.' };
      open(context, found);
      return DONE;
    }
    case 'rename':
      return rename(context, action.id, action.name);
    case 'archive':
      return archive(context, action.id, action.archived);
    case 'record-export':
      recordExport(context, action.exported);
      return DONE;
    case 'keep-on-device':
      return keepOnDevice(context);
    case 'clear':
      clear(context);
      return DONE;
    case 'delete':
      return deleteOne(context, action.id);
    case 'undo-delete':
      return undoDelete(context);
    case 'import':
      return importAll(context, action.plan);
    case 'discard':
      for (const unreadable of action.unreadable) context.library.discard(unreadable);
      readShelf(context);
      return DONE;
    case 'refresh':
      refresh(context, isNewDay);
      return DONE;
    case 'reset':
      context.options.form.clear();
      patch(context, { view: 'form', current: null, deleted: null, formProblems: [], linkProblems: [] });
      readShelf(context);
      return DONE;
    case 'say':
      say(context, action.sentence);
      return DONE;
  }
}

function show(context: Context, view: SessionState['view']): void {
  const { current } = context.state.get();
  if (view === 'applications') return showApplications(context);
  if (view === 'plan' && !current) return;
  patch(context, { view, formProblems: [], linkProblems: [] });
}

/** Takes over what another tab has made of the plan on the page. */
function refresh(context: Context, isNewDay: boolean): void {
  const { library, state } = context;
  const { current } = state.get();
  readShelf(context);
  if (!current) return;
  const found = library.find(current.application.id);
  if (!found && current.place === 'device') {
    // Deleted in another tab; what stands on the page is not lost.
    const saved = library.save(current.application);
    readShelf(context);
    patch(context, { current: { ...current, place: saved.place }, storageProblem: 'gone' });
  } else if (found && found.application.revision !== current.application.revision) {
    present(context, found, { before: current.plan, news: null, lead: 'Plan updated.' });
  } else if (found && found.place !== current.place) {
    patch(context, { current: { ...current, place: found.place } });
  } else if (isNewDay) say(context, 'It is a new day. The plan is up to date.');
}
