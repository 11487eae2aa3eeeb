import {
  changesInWords,
  dropInvalid,
  makePlan,
  stepsInWords,
  withOtherPaces,
  type LogEntry,
  type Plan,
} from '../plan/index.ts';
import type { Application } from '../storage/index.ts';
import { loadRegions, patch, say, type Context } from './context.ts';
import { formOf } from './form/values.ts';
import type { Found } from './library.ts';

/** Why an application is put on the page. */
export interface Reason {
  /** The plan before a change that the reader should be told about; null where there is nothing to tell. */
  readonly before: Plan | null;
  /** The entry that the plan is made again for; null for any other reason. */
  readonly news: LogEntry['kind'] | null;
  /** What the status line begins with before it says what is next; null where it says nothing. */
  readonly lead: 'Here is your plan.' | 'Plan updated.' | null;
}

/** It was opened or is new: nothing has changed. */
export const OPENED: Reason = { before: null, news: null, lead: 'Here is your plan.' };

/**
 * Puts an application on the page, with its plan as of today. The plan follows once the holidays of its region are
 * there. Where its situation allows no plan, the form opens with what is wrong.
 */
export function present(context: Context, { application, place }: Found, reason: Reason = OPENED): void {
  const { today, regions } = context.state.get();
  const { situation, problems } = dropInvalid(application.situation, today);
  const leftOut = problems.map(({ says }) => says);
  const current = { application, place, leftOut, plan: null, region: null, changed: null };
  if (situation.interviews.length === 0) {
    context.options.form.show({ values: formOf(application.situation), applicationId: application.id });
    patch(context, { current, view: 'form', formProblems: leftOut.map((says) => ({ control: '', says })) });
    return;
  }
  if (situation.region !== null && !regions.has(situation.region)) {
    patch(context, { current });
    loadRegions(context, [situation.region], () => {
      // Another plan may have come meanwhile, or a change to this one.
      const now = context.state.get().current;
      if (now?.application.id === application.id && !now.plan) present(context, now, reason);
    });
    return;
  }
  const region = regions.get(situation.region ?? '') ?? null;
  const result = makePlan(situation, today, region);
  const plan = result.ok ? withOtherPaces(result.plan, situation, region) : null;
  const changed = plan && reason.before && changesInWords(reason.before, plan, reason.news);
  patch(context, { current: { ...current, plan, region, changed } });
  if (plan && reason.lead) say(context, `${reason.lead} ${stepsInWords(plan)}`);
}

/** Opens an application: its plan is shown, and the tab comes back to it. */
export function open(context: Context, found: Found): void {
  const { form } = context.options;
  if (form.state.get().applicationId !== found.application.id) fillForm(context, found.application);
  context.library.setOpenId(found.application.id);
  patch(context, { view: 'plan', formProblems: [], linkProblems: [] });
  present(context, found);
}

/** Fills the form in with the answers of an application. */
export function fillForm(context: Context, { id, situation }: Application): void {
  const region = context.state.get().regions.get(situation.region ?? '');
  context.options.form.show({ values: formOf(situation, region?.name ?? situation.region), applicationId: id });
}
