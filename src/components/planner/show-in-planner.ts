// Loaded from the first sign that a plan is wanted on a page that shows none itself.
import { todayOnThisDevice, writePlanLink } from '../../plan/index.ts';
import { keepInTab } from '../../storage/tab.ts';
import { beginApplication } from './begin-application.ts';
import type { FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';

/**
 * Keeps a plan of the draft in this tab and goes to the planner, which shows it. Answers with what is to be mended
 * first, field by field.
 *
 * @param unfinished ids of the date fields that hold half a date, as only the browser knows
 * @param base the folder that the site is published in, ending in a slash
 */
export async function showInPlanner(
  draft: Draft,
  unfinished: ReadonlySet<string>,
  base: string,
): Promise<readonly FieldProblem[]> {
  const result = readDraft(draft, todayOnThisDevice(), unfinished);
  if ('problems' in result) return result.problems;
  const { situation } = result;
  const kept = await keepInTab(beginApplication(situation));
  // Where the tab keeps nothing, the dates travel in the link's fragment.
  location.assign(`${base}planner/${kept.ok ? '' : `#${writePlanLink(situation)}`}`);
  return [];
}
