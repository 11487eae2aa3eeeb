import { ledgerLines } from '../../../../plan/index.ts';
import type { LedgerProps } from './DateLedger.tsx';

/** How a step's day was counted, a line for each move from its first day to its last. */
export default function LedgerLines({ step, reasons }: LedgerProps) {
  const lines = ledgerLines(step, { says: (rule) => reasons[rule].says, withYear: false });
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
