// A text and its moment in, facts and what they mean out.
export { checkMessage, type Check } from './check-message.ts';
export {
  FINDING_KINDS,
  RULES_IN_CHECKS,
  type CheckRuleId,
  type Facts,
  type Finding,
  type FindingKind,
} from './finding.ts';
export { MOMENTS, type Moment } from './moments.ts';
export type { Span } from '../span.ts';
