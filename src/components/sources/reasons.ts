import type { RuleId } from '../../plan/index.ts';

/** A rule as a step shows it: what it says, and the short names of the documents that say so. */
export interface Reason {
  readonly says: string;
  readonly sources: readonly string[];
}

/** The rules that plans may name, which the planner fetches. */
export type Reasons = Readonly<Record<RuleId, Reason>>;

/** Who says a rule: "2 of 5 sources: How often, Acing". */
export function whoSays({ sources }: Reason): string {
  return `${String(sources.length)} of 5 sources: ${sources.join(', ')}`;
}

/** A rule and who says it, in one sentence for calendars and texts. */
export function reasonInWords(reason: Reason): string {
  return `${reason.says} (${whoSays(reason)})`;
}

/** How many documents say a rule: "4 of 5 sources agree", "1 of 5 sources says so". */
export function howManySay({ sources }: Reason): string {
  return `${String(sources.length)} of 5 sources ${sources.length === 1 ? 'says so' : 'agree'}`;
}
