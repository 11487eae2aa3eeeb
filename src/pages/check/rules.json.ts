import { RULES_IN_CHECKS } from '../../messages/check/index.ts';
import { reasonOf } from '../../site/index.ts';

/** The rules that the checker's findings name, which it fetches with its code. */
export function GET(): Response {
  return Response.json(Object.fromEntries(RULES_IN_CHECKS.map((id) => [id, reasonOf(id)])));
}
