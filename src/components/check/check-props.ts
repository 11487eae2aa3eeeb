import type { CheckRuleId, Moment } from '../../messages/check/index.ts';
import type { Reason } from '../sources/reasons.ts';

/** A moment, and what readers call it. */
export interface NamedMoment {
  readonly moment: Moment;
  readonly name: string;
}

/** The rules that findings may name, as the site's own file holds them. */
export type CheckReasons = Readonly<Record<CheckRuleId, Reason>>;
