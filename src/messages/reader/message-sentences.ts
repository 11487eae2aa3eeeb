import { ownWords } from '../own-words.ts';
import { findDays } from './days/find-days.ts';
import { lineOf } from './line.ts';
import type { Rule } from './news/rule.ts';
import type { DayMention, Said, Span } from './said.ts';
import { sentencesOf } from './sentences.ts';
import { trimmed } from './spans.ts';

/** A sentence of the employer's own words. */
export interface Sentence extends Span {
  readonly line: string;
}

/** A sentence with the days that it names; their spans count from its start. */
export interface DatedSentence extends Sentence {
  readonly days: readonly DayMention[];
}

/** A mail of 3,000 words is long; what lies beyond is not read. */
const MOST_CHARACTERS = 20_000;

/** How far before some words a "not" is looked for. */
const REACH = 60;

/** The sentences that the employer wrote: earlier mail, signatures and notices are left out. */
export function messageSentences(text: string): Sentence[] {
  const own = ownWords(withoutForward(text.slice(0, MOST_CHARACTERS))).text;
  const line = lineOf(own);
  return sentencesOf(line, own).map((span) => ({ ...span, line: line.slice(span.start, span.end) }));
}

/** The sentences with their days: only for those whose days count, because to find them takes long. */
export function dated(sentences: readonly Sentence[], said: Said): DatedSentence[] {
  return sentences.map((sentence) => ({ ...sentence, days: findDays(sentence.line, said) }));
}

/** A mail that was forwarded with nothing above it is the employer's: what announces it becomes blank space. */
function withoutForward(text: string): string {
  return text.replace(/^\s*-{0,12} ?(?:begin )?forwarded (?:message|e-?mail)\b[^\n]{0,80}(?=\n)/i, (line) =>
    ' '.repeat(line.length),
  );
}

/** The words that fit one of the rules, at most one stretch a sentence, as spans of the text. */
export function signsIn(sentences: readonly Sentence[], rules: readonly Rule[]): Span[] {
  return sentences.flatMap((sentence) => signIn(sentence, rules));
}

function signIn({ start, line }: Sentence, rules: readonly Rule[]): Span[] {
  for (const { find, also, unless, unlessAfter } of rules) {
    const found = find.exec(line);
    if (!found || unless?.test(line) || also?.test(line) === false) continue;
    if (unlessAfter?.test(line.slice(Math.max(0, found.index - REACH), found.index))) continue;
    return [trimmed(line, start, found.index, found.index + found[0].length)];
  }
  return [];
}

/** Where the days that are meant are in the text. */
export function daySpans({ start, days }: DatedSentence, isMeant: (day: DayMention) => boolean = () => true): Span[] {
  return days.filter(isMeant).map((day) => ({ start: start + day.start, end: start + day.end }));
}
