import type { Finding } from '../../../messages/check/index.ts';
import { Heading, type Level } from '../../ui/Heading.tsx';
import type { CheckReasons } from '../check-props.ts';
import { FindingItem } from './FindingItem.tsx';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly reasons: CheckReasons;
  readonly base: string;
  /** Shows the words that a finding points at; null where the message is not being written. */
  readonly showWords: ((spans: Finding['spans']) => void) | null;
  /** Makes the ids of this list its own. */
  readonly prefix?: string;
  readonly level?: Level;
}

/** What to look at in a message, one item each. What is fine is not in the list. */
export function FindingList({ text, findings, reasons, base, showWords, prefix = 'check', level = 2 }: Props) {
  return (
    <div>
      <Heading level={level}>What to look at</Heading>
      {findings.length === 0 ? (
        <p>Nothing found. The checker looks for only a few things, so read your message once more yourself.</p>
      ) : (
        <ol class="lines findings">
          {findings.map((finding, index) => (
            <FindingItem
              key={finding.kind}
              number={index + 1}
              {...{ text, finding, reasons, base, showWords, prefix }}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
