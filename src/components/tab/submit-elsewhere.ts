// Loaded from the first sign that a plan is wanted on a page that shows none itself.
import { writePlanLink } from '../../plan/index.ts';
import type { FieldProblem } from '../../session/form/index.ts';
import { browserSession } from './browser-session.ts';

export { answerSoFar } from '../../session/index.ts';

/**
 * Makes a plan of the form and goes to the planner, which shows it. Answers with what is to be corrected first, field by
 * field.
 *
 * @param unfinished ids of the date fields that hold half a date, as only the browser knows
 * @param base the folder that the site is published in, ending in a slash
 */
export function submitElsewhere(unfinished: ReadonlySet<string>, base: string): readonly FieldProblem[] {
  const session = browserSession(base);
  const outcome = session.send({ type: 'submit-form', unfinished, from: 'other-page' });
  const { current, formProblems } = session.state.get();
  if (!outcome.ok) return formProblems;
  // Where the tab keeps nothing, the dates travel in the link's fragment.
  const link = current?.place === null ? `#${writePlanLink(current.application.situation)}` : '';
  location.assign(`${base}planner/${link}`);
  return [];
}
