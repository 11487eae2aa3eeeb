import type { Span } from '../../span.ts';
import type { Token } from './tokens.ts';

/** A sentence of a message, from its first word to its last. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
}

/** Cuts tokens into sentences. One ends at a full stop, a question mark, an exclamation mark or a blank line. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'stop') continue;
    const inside = tokens.slice(from, at);
    const words = inside.filter(({ kind }) => kind === 'word');
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) {
      const isQuestion = token?.text.includes('?') ?? false;
      sentences.push({ tokens: inside, isQuestion, start: first.start, end: last.end });
    }
    from = at + 1;
  }
  return sentences;
}
