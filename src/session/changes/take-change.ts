import { changeApplication, newApplication, problemInWords, type Application } from '../../storage/index.ts';
import type { Action, Outcome, SituationChange } from '../actions.ts';
import { changeSituation } from './change-situation.ts';
import { patch, readShelf, type Context } from '../context.ts';
import { parseForm } from '../form/parse-form.ts';
import type { Found } from '../library.ts';
import { fillForm, OPENED, present, type Reason } from '../present.ts';

/** Takes a change to the plan on the page, as it stands now. */
export function takeChange(context: Context, change: SituationChange): Outcome {
  const { library, options, state } = context;
  const { current, today } = state.get();
  if (!current) return { ok: false, says: 'This plan is no longer open. Reload the page.' };
  // Another tab may have changed it meanwhile.
  const { application } = library.find(current.application.id) ?? current;
  const changed = changeSituation(application.situation, change, today);
  if ('says' in changed) return { ok: false, says: changed.says };
  const next = changeApplication(application, { situation: changed.situation }, options.now());
  save(context, next, reasonFor(change, current.plan));
  if (change.type === 'edit') fillForm(context, next);
  return { ok: true };
}

/** What is taken back is no news, and its steps are not new. */
function reasonFor(change: SituationChange, before: Reason['before']): Reason {
  if (change.type === 'remove-entry') return { before: null, news: null, lead: 'Plan updated.' };
  const news = change.type === 'log' ? change.entry.kind : change.type === 'mark-done' ? change.kind : null;
  return { before, news, lead: 'Plan updated.' };
}

/** Makes a plan of the form, or changes the one that the form was filled in from. */
export function submitForm(context: Context, { unfinished, from }: Extract<Action, { type: 'submit-form' }>): Outcome {
  const { library, options, state } = context;
  const { values, applicationId } = options.form.state.get();
  const open = applicationId === null ? null : library.find(applicationId);
  const isSameInterview = open?.application.situation.interviews[0] === values.interviews[0];
  const found = from === 'planner' || isSameInterview ? open : null;
  const reading = parseForm(values, found?.application.situation ?? null, state.get().today, unfinished);
  if ('problems' in reading) {
    patch(context, { formProblems: reading.problems });
    return { ok: false, says: reading.problems[0]?.says ?? '' };
  }
  const { situation } = reading;
  const now = options.now();
  const next = found
    ? changeApplication(found.application, { situation }, now)
    : newApplication(situation, { id: options.newId(), now });
  options.form.settle(next.id);
  patch(context, { view: 'plan', formProblems: [], linkProblems: [] });
  const { current } = state.get();
  const before = current?.application.id === next.id ? current.plan : null;
  save(context, next, found ? { before, news: null, lead: 'Plan updated.' } : OPENED);
  return { ok: true };
}

/** Saves a state of the plan on the page, and shows it. */
function save(context: Context, next: Application, reason: Reason): Found {
  const { library, options, state } = context;
  const before = state.get().current;
  const wasOnDevice = before?.place === 'device' && before.application.id === next.id;
  const saved = library.save(next);
  const isGone = wasOnDevice && saved.place !== 'device' && saved.problem === null;
  library.setOpenId(next.id);
  readShelf(context);
  patch(context, { storageProblem: isGone ? 'gone' : saved.problem });
  // The link no longer says what the plan is: a reload opens what the tab holds.
  options.onLinkOutdated();
  present(context, saved, reason);
  return saved;
}

/** Why something was not saved, for the place where it was asked for. */
export function failure(problem: Parameters<typeof problemInWords>[0]): Outcome {
  return { ok: false, says: problemInWords(problem) };
}
