import type { Span } from '../../span.ts';

/** A word of a text, or a sign that parts its words. */
export interface Token extends Span {
  /** `stop` ends a sentence, `pause` parts one. */
  readonly kind: 'word' | 'stop' | 'pause';
  /** The word in small letters with straight apostrophes, or the sign. The end of a paragraph is a stop, "¶", unless a colon announces more. */
  readonly text: string;
  /** Whether the word was written with a capital letter. */
  readonly capital: boolean;
}

// Letters as ranges, since browsers are slow to ready patterns of Unicode's classes; the message is in English.
const LETTER = 'a-zA-Z\\u00aa\\u00b5\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufefe';

// A hyphen or an apostrophe joins ("mid-morning", "don't"), and so do the signs inside a number or a date and the stops
// of "p.m.". Other signs that part nothing, such as quotation marks and asterisks, are left out.
const WORD_OR_SIGN = new RegExp(
  `(?:\\d+(?:[.,:/]\\d+)+[${LETTER}]*|[${LETTER}](?:\\.[${LETTER}])+(?![${LETTER}])\\.?|[${LETTER}\\d]+)` +
    `(?:['’ʼ＇&‐‑-][${LETTER}\\d]+)*|[.!?…]+|[,;:—–()/[\\]]|-+`,
  'g',
);

const ADDRESS =
  /^(?:(?:https?:\/\/|www\.|mailto:)\S+|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|co|uk|info|example)(?:\/\S*)?)$/i;

/** Their full stop ends no sentence; nor does that of an initial. */
const SHORTENED = /^(?:mr|mrs|ms|dr|prof|st|rev|vs|approx|tel|ext|[a-hj-z])$/;

/** A month's short form, before its day: "by Mar. 13". */
const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Cuts a text into words and signs. A web or mail address is one word, "@". */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = 0;
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    if (isBlankLine(text.slice(reached, index)) && tokens.at(-1)?.text !== ':') {
      tokens.push({ kind: 'stop', text: '¶', capital: false, start: index, end: index });
    }
    reached = index + chunk.length;
    const [from, to] = bareOf(chunk);
    if (/[.:@]/.test(chunk) && ADDRESS.test(chunk.slice(from, to))) {
      tokens.push({ kind: 'word', text: '@', capital: false, start: index + from, end: index + to });
      addParts(tokens, chunk.slice(to), index + to, text);
    } else {
      addParts(tokens, chunk, index, text);
    }
  }
  return tokens;
}

function isBlankLine(gap: string): boolean {
  return (gap.match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}

/** Where a chunk begins and ends without the quotation marks, brackets and stops around it. */
function bareOf(chunk: string): [from: number, to: number] {
  let from = 0;
  let to = chunk.length;
  while (from < to && `"'“‘(<[`.includes(chunk.charAt(from))) from += 1;
  while (to > from && `]>)"'”’.,;:?!`.includes(chunk.charAt(to - 1))) to -= 1;
  return [from, to];
}

/** @param text The whole text, to see what follows. */
function addParts(tokens: Token[], chunk: string, offset: number, text: string): void {
  for (const { 0: part, index } of chunk.matchAll(WORD_OR_SIGN)) {
    const start = offset + index;
    const end = start + part.length;
    if (/^[.!?…]/.test(part)) {
      const before = tokens.at(-1)?.text ?? '';
      const isBeforeDay = SHORT_MONTH.test(before) && /^\s\d/.test(text.slice(end, end + 2));
      const isShortened = part === '.' && (SHORTENED.test(before) || isBeforeDay);
      if (!isShortened) tokens.push({ kind: 'stop', text: part, capital: false, start, end });
    } else if (/^[,;:—–()/[\]-]/.test(part)) {
      tokens.push({ kind: 'pause', text: part, capital: false, start, end });
    } else {
      const word = part.toLowerCase().replace(/['’ʼ＇]/g, "'");
      tokens.push({ kind: 'word', text: word, capital: !part.startsWith(word.charAt(0)), start, end });
    }
  }
}
