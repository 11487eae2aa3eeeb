// What a plan is taken along as. Loaded when a reader comes near the buttons for it.
import { planToText } from '../../plan/plan-to-text.ts';
import { writePlanLink } from '../../plan/link.ts';

export { planToText };
export { share } from './share.ts';

/** The address that opens the plan of a situation again, on the planner's own page wherever it was made. */
export function planLink(base: string, ...of: Parameters<typeof writePlanLink>): string {
  return `${location.origin}${base}planner/#${writePlanLink(...of)}`;
}
