import type { Step } from '../../../../plan/index.ts';
import type { Reasons } from '../../../sources/reasons.ts';
import { LazyDetails } from '../../../ui/LazyDetails.tsx';

export interface LedgerProps {
  readonly step: Step;
  readonly reasons: Reasons;
}

/** How a step's day was counted, on opening. Most readers never ask, so that its words come when they do. */
export function DateLedger({ step, reasons }: LedgerProps) {
  const summary = (
    <>
      How this day was counted<span class="visually-hidden"> ({step.title})</span>
    </>
  );
  return (
    <LazyDetails<LedgerProps>
      summary={summary}
      load={() => import('./LedgerLines.tsx')}
      of={{ step, reasons }}
      without="The count of this day could not be loaded."
    />
  );
}
