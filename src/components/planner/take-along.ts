// What a plan is taken along as. Loaded when a reader comes near the buttons for it.
import { planToText } from '../../plan/plan-to-text.ts';
import { writePlanLink } from '../../plan/link.ts';

export { planToText };
export { share } from './share.ts';

/** The address that opens the plan of a situation again. */
export function planLink(...of: Parameters<typeof writePlanLink>): string {
  return `${location.origin}${location.pathname}#${writePlanLink(...of)}`;
}
