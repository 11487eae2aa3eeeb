// What a plan is copied as. Loaded when a reader comes near the buttons for it.
import { planToText, writePlanLink } from '../../../plan/index.ts';

export { planToText };

/** The address that opens the plan of a situation again, on the planner's own page wherever it was made. */
export function planLink(base: string, ...of: Parameters<typeof writePlanLink>): string {
  return `${location.origin}${base}planner/#${writePlanLink(...of)}`;
}
