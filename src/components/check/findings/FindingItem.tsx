import type { Finding } from '../../../messages/check/index.ts';
import { whoSays } from '../../sources/reasons.ts';
import type { CheckReasons } from '../check-props.ts';
import { quotedWords } from './quoted-words.ts';

interface Props {
  /** The number that its words bear in the marked message. */
  readonly number: number;
  readonly text: string;
  readonly finding: Finding;
  readonly reasons: CheckReasons;
  readonly base: string;
  readonly showWords: ((spans: Finding['spans']) => void) | null;
  readonly prefix: string;
}

/** One finding: the fact, what to do, the words that it points at, and who says the rule. */
export function FindingItem({ number, text, finding, reasons, base, showWords, prefix }: Props) {
  const { kind, says, suggestion, rules, ourReading, spans } = finding;
  const quoted = quotedWords(text, finding);
  return (
    <li data-finding={kind}>
      <p class="fact" id={`${prefix}-${kind}`}>
        <span class="number">
          <span class="visually-hidden">Finding </span>
          {number}
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
}
