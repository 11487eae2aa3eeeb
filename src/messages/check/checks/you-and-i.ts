import { isNumeral } from '../text/numeral-i.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../text/tokens.ts';

/** Short forms count as the word, and so do those typed without their apostrophe that are no words of their own. */
const YOU = /^you(?:'(?:re|ll|ve|d)|re|ve|ll)?$/;
const I = /^i(?:'(?:m|ll|ve|d)|m|ve)?$/;

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|professor)$/;

/** Where a message says "you" and "I", with their short forms. "Your" and "me" are other words. */
export function youAndI({ text, said }: Reading): { you: Span[]; i: Span[] } {
  return {
    you: said.filter((token, at) => YOU.test(token.text) && !isName(token, said[at - 1])),
    i: said.filter((token, at) => I.test(token.text) && !isAbbreviation(text, token) && !isNumeral(text, said, at)),
  };
}

/** "Dear Ms You" */
function isName(you: Token, before: Token | undefined): boolean {
  return you.capital && before !== undefined && TITLE.test(before.text);
}

/** An "IM" is a message, unlike "im" and "Im". */
function isAbbreviation(text: string, { start, end }: Token): boolean {
  return /^\p{Lu}{2}$/u.test(text.slice(start, end));
}
