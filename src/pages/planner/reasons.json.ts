import { RULES_IN_PLANS } from '../../plan/index.ts';
import { reasonOf } from '../../site/index.ts';

/** The rules that plans name, with who says them: the planner fetches them beside the code that makes plans. */
export function GET(): Response {
  return Response.json(Object.fromEntries(RULES_IN_PLANS.map((id) => [id, reasonOf(id)])));
}
