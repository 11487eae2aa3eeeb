import type { Finding } from '../../messages/check/index.ts';
import type { CheckReasons } from './check-props.ts';
import { FindingItem } from './FindingItem.tsx';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly reasons: CheckReasons;
  readonly base: string;
  readonly showWords: (spans: Finding['spans']) => void;
}

/** What the rules speak of in a message, one item each. What is fine is not in the list. */
export function FindingList({ text, findings, reasons, base, showWords }: Props) {
  return (
    <section aria-labelledby="check-findings">
      <h2 id="check-findings">What the rules speak of</h2>
      {findings.length === 0 ? (
        <p>Nothing found. That says nothing of the rest, which only a reader can judge.</p>
      ) : (
        <ol class="lines findings">
          {findings.map((finding, index) => (
            <FindingItem key={finding.kind} number={index + 1} {...{ text, finding, reasons, base, showWords }} />
          ))}
        </ol>
      )}
    </section>
  );
}
