import type { Span } from '../../span.ts';
import type { Token } from './tokens.ts';

/**
 * Tokens as one line for phrases to be looked for: words in small letters, short forms spelt out ("I'm" is "i am"), a
 * space round each. A pause is ",", the end of a sentence is "." or "?".
 */
export interface Flat {
  readonly line: string;
  /** The part of the text that a stretch of the line came from; the stretch begins and ends with a word. */
  readonly spanOf: (from: number, to: number) => Span;
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  cannot: 'can not',
  // Typed in haste, and no words of their own.
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  dont: 'do not',
  didnt: 'did not',
  havent: 'have not',
  cant: 'can not',
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'m$/, ' am'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  // After other words it is more often the owner's.
  [/^(it|that|what|who|where|when|how|there|here|he|she)'s$/, '$1 is'],
];

/** Makes the line of some tokens. */
export function flatten(tokens: readonly Token[]): Flat {
  const starts: number[] = [];
  let line = ' ';
  for (const token of tokens) {
    starts.push(line.length);
    line += `${flatWord(token)} `;
  }
  return {
    line,
    spanOf: (from, to) => ({
      start: tokens[lastAtOrBefore(starts, from)]?.start ?? 0,
      end: tokens[lastAtOrBefore(starts, to - 1)]?.end ?? 0,
    }),
  };
}

function flatWord({ kind, text }: Token): string {
  if (kind === 'pause') return ',';
  if (kind === 'stop') return text.includes('?') ? '?' : '.';
  if (Object.hasOwn(SPELT_OUT, text)) return SPELT_OUT[text] ?? text;
  if (!text.includes("'")) return text;
  return ENDINGS.reduce((word, [ending, spelt]) => word.replace(ending, spelt), text);
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
