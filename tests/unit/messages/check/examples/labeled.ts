import type { FindingKind } from '../../../../../src/messages/check/index.ts';

type Row = readonly [kind: FindingKind, ...texts: string[]];

/** Sentences for several findings. */
export interface Labeled {
  readonly found: readonly Row[];
  /** What only looks like the finding. */
  readonly fine: readonly Row[];
}
