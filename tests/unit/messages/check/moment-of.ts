import type { FindingKind, Moment } from '../../../../src/messages/check/index.ts';
import { FINDINGS } from './examples/findings.ts';

/** A moment at which a kind of finding is looked for. */
export function momentOf(kind: FindingKind): Moment {
  return FINDINGS.find((one) => one.kind === kind)?.at ?? 'follow-up';
}
