import type { CheckReasons } from '../../components/check/check-props.ts';
import { ruleWithId } from '../../site/index.ts';
import { RULES_IN_CHECKS } from '../../messages/check/index.ts';

/** The rules that the checker's findings name, which it fetches with its code. */
export function GET(): Response {
  const reasons = Object.fromEntries(
    RULES_IN_CHECKS.map((id) => {
      const { says, sources } = ruleWithId(id);
      return [id, { says, sources: sources.map(({ data }) => data.short) }];
    }),
  ) as unknown as CheckReasons;
  return Response.json(reasons);
}
