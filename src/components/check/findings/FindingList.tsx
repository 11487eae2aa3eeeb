import { useEffect } from 'preact/hooks';

import type { Finding } from '../../../messages/check/index.ts';
import { whoSays } from '../../sources/reasons.ts';
import { Heading, type Level } from '../../ui/Heading.tsx';
import type { Checked, CheckReasons } from '../use-check.ts';

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

/**
 * What to look at in a message, one item each: the fact, what to do, the words that it points at, and who says the rule.
 * What is fine is not in the list.
 */
export function FindingList({ text, findings, reasons, base, showWords, prefix = 'check', level = 2 }: Props) {
  const item = (finding: Finding, index: number) => {
    const { kind, says, suggestion, rules, ourReading, spans } = finding;
    const quoted = quotedWords(text, finding);
    return (
      <li key={kind} data-finding={kind}>
        <p class="fact" id={`${prefix}-${kind}`}>
          {/* The number that its words bear in the marked message. */}
          <span class="number">
            <span class="visually-hidden">Finding </span>
            {index + 1}
          </span>
          {says}
        </p>
        {quoted.length > 0 && <p class="words">{quoted.join(' ')}</p>}
        <p>{suggestion}</p>
        {showWords && spans.length > 0 && (
          <button type="button" class="plain" aria-describedby={`${prefix}-${kind}`} onClick={() => showWords(spans)}>
            Show the words
          </button>
        )}
        {ourReading && (
          <p class="note">
            Our suggestion. None of the sources says this.{' '}
            {rules.length === 1 ? 'The closest rule:' : 'The closest rules:'}
          </p>
        )}
        <ul class="rules">
          {rules.map((rule) => (
            <li key={rule}>
              <a href={`${base}sources/#${rule}`}>{reasons[rule].says}</a>{' '}
              <span class="note">{whoSays(reasons[rule])}</span>
            </li>
          ))}
        </ul>
      </li>
    );
  };
  return (
    <div>
      <Heading level={level}>What to look at</Heading>
      {findings.length === 0 ? (
        <p>Nothing found. The checker looks for only a few things, so read your message once more yourself.</p>
      ) : (
        <ol class="lines findings">{findings.map(item)}</ol>
      )}
    </div>
  );
}

/** The words that a finding points at, in quotes and each once, without those that it quotes itself. */
export function quotedWords(text: string, { says, spans }: Pick<Finding, 'says' | 'spans'>): string[] {
  const words = spans.map(({ start, end }) => `“${text.slice(start, end).replace(/\s+/g, ' ')}”`);
  return [...new Set(words)].filter((quoted) => !says.toLowerCase().includes(quoted.toLowerCase()));
}

/** How long a reader must pause before the count of findings is said aloud, in milliseconds. */
const SPOKEN_AFTER = 1500;

/** Says how many findings the text has, once its reader pauses; `toWhom` tells several notes apart: " for Ms Okafor". */
export function useSpokenCount(
  checked: Checked | null,
  text: string,
  count: number,
  say: (sentence: string) => void,
  toWhom = '',
): void {
  useEffect(() => {
    if (checked?.text !== text) return;
    const found = count === 0 ? 'Nothing found' : count === 1 ? '1 finding' : `${String(count)} findings`;
    const timer = setTimeout(() => say(`${found}${toWhom}.`), SPOKEN_AFTER);
    return () => clearTimeout(timer);
  }, [checked, text, count, toWhom, say]);
}
