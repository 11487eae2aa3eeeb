import type { Span } from './said.ts';

/** No sentence is longer: a text without full stops is cut, so that each search stays short. */
const MOST_CHARACTERS = 500;

/** A full stop behind these ends no sentence. */
const SHORTENED =
  /\b(?:mr|mrs|ms|dr|prof|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|a\.m|p\.m|approx|no|e\.g|i\.e|[a-z])$/;

/**
 * Cuts a line (line.ts) into sentences: at a full stop, a question mark or an exclamation mark that a blank follows, and at
 * a blank line or the beginning of a list item of the text.
 */
export function sentencesOf(line: string, text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    for (let from = start; from < end; from += MOST_CHARACTERS) {
      const to = Math.min(end, from + MOST_CHARACTERS);
      const words = line.slice(from, to);
      const lead = words.length - words.trimStart().length;
      if (/[a-z0-9]/.test(words)) sentences.push({ start: from + lead, end: to });
    }
    start = end;
  };
  for (const { 0: sign, index } of text.matchAll(
    /(?<![.!?…])[.!?…]+["')\]]*(?=\s)|;(?=\s)|,(?=\s+but\s)|\r?\n[^\S\n]*(?=\r?\n|[-*•])/g,
  )) {
    if (sign === '.' && SHORTENED.test(line.slice(Math.max(0, index - 8), index))) continue;
    add(index + sign.length);
  }
  add(line.length);
  return sentences;
}
