import { ruleWithId } from '../../site/index.ts';
import type { Reason } from '../../components/sources/reasons.ts';
import { RULES_IN_PLANS } from '../../plan/index.ts';

/** The rules that plans name, with who says them: the planner fetches them beside the code that makes plans. */
export function GET(): Response {
  const reasons = RULES_IN_PLANS.map((id): [string, Reason] => {
    const { says, sources } = ruleWithId(id);
    return [id, { says, sources: sources.map(({ data }) => data.short) }];
  });
  return Response.json(Object.fromEntries(reasons));
}
