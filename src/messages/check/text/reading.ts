import { findBlanks } from '../../blanks.ts';
import { ownWords } from '../../own-words.ts';
import type { Span } from '../../span.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A message cut into what the checks look at. */
export interface Reading {
  /** What the writer wrote, with earlier mail blanked out; offsets are those of the whole text. */
  readonly text: string;
  /** Its words and signs; those of a blank still open are words to count, and otherwise not the writer's. */
  readonly tokens: readonly Token[];
  readonly blanks: readonly Span[];
  /** The tokens outside of the blanks, with one word, "_", for each blank. */
  readonly said: readonly Token[];
}

/** Reads a message once, for all checks. */
export function readMessage(whole: string): Reading {
  const { text } = ownWords(whole);
  const blanks = findBlanks(text);
  const tokens = tokensOf(text);
  return { text, tokens, blanks, said: withoutBlanks(tokens, blanks) };
}

function withoutBlanks(tokens: readonly Token[], blanks: readonly Span[]): Token[] {
  const said: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    for (let blank = blanks[next]; blank && blank.start <= token.start; blank = blanks[next]) {
      if (blank.end > token.start) break;
      next += 1;
    }
    const blank = blanks[next];
    const isInside = blank !== undefined && blank.start <= token.start && token.start < blank.end;
    if (!isInside) said.push(token);
    else if (said.at(-1)?.end !== blank.end) said.push({ kind: 'word', text: '_', capital: false, ...blank });
  }
  return said;
}
