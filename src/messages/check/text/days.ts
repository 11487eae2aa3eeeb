import type { Span } from '../../span.ts';
import type { Token } from './tokens.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?$/;
const SHORT_WEEKDAY = /^(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)$/;
const MONTH = /^(?:january|february|april|june|july|august|september|october|november|december)$/;
/** Months that are other words too, so that only a capital letter makes them one. */
const CAPITAL_MONTH = /^(?:march|may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** "2026-03-13", "13/03/2026", "3.13.26", "13-Mar-2026" */
const NUMERIC_DATE =
  /^(?:20\d\d([-./‐‑])\d\d?\1\d\d?|\d\d?([-./‐‑])\d\d?\2(?:20)?\d\d|\d\d?-(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}(?:-(?:20)?\d\d)?)$/;
/** "3/13" and "13.3", which can be a fraction or a measure too. */
const DAY_AND_MONTH = /^(\d\d?)[./](\d\d?)$/;
const ORDINAL_WORD =
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thir(?:teen)?|(?:four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th|(?:twenty-(?:first|second|third|(?:four|fif|six|seven|eigh|nin)th))|thirty-first)$/;
/** "March thirteen". */
const CARDINAL_WORD = /^(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty)(?:-\w+)?)$/;
/** "20260313", "3-13": a date only after "by" and the like. */
const BARE_DATE =
  /^(?:20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|1[0-2])[-‐‑](?:0?[1-9]|[12]\d|3[01])|(?:1[3-9]|2\d|3[01])[-‐‑](?:0?[1-9]|1[0-2]))$/;
const BY_OR_ON = /^(?:by|on|before|until|till|due)$/;
/** What can stand behind a day that is a number alone, unlike "the 13th patient". */
const BEHIND_A_DAY =
  /^(?:and|or|at|to|if|so|but|as|is|was|would|which|when|i|we|you|they|he|she|it|that|from|in|for|whether|about|please|still|right|then|instead|might|may|could|can|will|should|has|because|since|suits?|works?|this|next|my|your|the|how|what|there|unless|after|before|until|by|with|again|too|also|once|only|latest|ok|okay|fine|not|noon|morning|afternoon|evening)?$/;
const BEFORE_A_DAY =
  /^(?:by|on|before|until|till|after|since|the|due|dated|between|from|or|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thurs|fri|sat|sun)$/;
const FROM_TODAY = /^(?:today|tomorrow|tonight|yesterday)$/;
/** "Deadline: 13.3." */
const DEADLINE = /^(?:deadline|date|due)$/;
/** "Room 3/13" */
const BEFORE_A_NUMBER = /^(?:room|unit|suite|apartment|apt|bed|ward|house|grade|section|version)$/;
/** "3/4 of the ward" */
const BEHIND_A_FRACTION = /^(?:of|hours?|miles?|cups?|inch|inches|time|full|stars?|scale|split|ratio|shift)$/;
/** "The 13th" is more often a day than "the thirteenth" is, which needs more before it. */
const BEFORE_AN_ORDINAL = /^(?:the|by|on|before|until)$/;
const BEFORE_THE_ORDINAL = /^(?:by|on|before|until|till)$/;
const BEFORE_A_SHORT_WEEKDAY = /^(?:by|on|before|until|till|next|this|last)$/;

/** The days and dates that a message names: "Friday 13 March", "the 13th", "tomorrow". Months and weeks are no days. */
export function findDays(tokens: readonly Token[]): Span[] {
  const days: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = dayAt(tokens, at);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (length === 0 || !first || !last) continue;
    const the =
      wordAt(tokens, at - 1) === 'the' && (/^(?:\d|twenty|thirty)/.test(first.text) || ORDINAL_WORD.test(first.text))
        ? tokens[at - 1]
        : undefined;
    days.push({ start: (the ?? first).start, end: last.end });
    at += length - 1;
  }
  return days;
}

/** How many tokens name a day from here on; 0 if none does. */
function dayAt(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (FROM_TODAY.test(word)) return 1;
  if (!WEEKDAY.test(word) && !isShortWeekday(tokens, at)) return dateAt(tokens, at);
  let next = at + 1;
  if (['.', ','].includes(textAt(tokens, next))) next += 1;
  if (wordAt(tokens, next) === 'the') next += 1;
  const ordinal = wordAt(tokens, next);
  const isDay =
    /\d(?:st|nd|rd|th)$/.test(ordinal) ||
    (wordAt(tokens, next - 1) === 'the' && ORDINAL_WORD.test(ordinal) && isBeforeNoThing(tokens, next + 1));
  const rest = dateAt(tokens, next) || Number(isDay);
  return rest > 0 ? next - at + rest : 1;
}

function dateAt(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (NUMERIC_DATE.test(word)) {
    // "10-12-14 fertilizer" is no day.
    const isSure = /20\d\d/.test(word) || !/^\d\d?-\d\d?-/.test(word) || BEFORE_A_DAY.test(wordAt(tokens, at - 1));
    return isSure || isBeforeNoThing(tokens, at + 1) ? 1 : 0;
  }
  if (BARE_DATE.test(word)) return BY_OR_ON.test(wordAt(tokens, at - 1)) && isBeforeNoThing(tokens, at + 1) ? 1 : 0;
  const spaced = spacedDateAt(tokens, at);
  if (spaced > 0) return spaced;
  if (DAY_AND_MONTH.test(word)) return dayAndMonthAt(tokens, at);
  if (isMonth(tokens[at])) {
    const number = wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
    const isDay = isDayOfMonth(tokens, number) || (tokens[at]?.capital && CARDINAL_WORD.test(wordAt(tokens, number)));
    return isDay ? number - at + 1 + yearAt(tokens, number + 1) : 0;
  }
  // "By the twenty first"
  if (/^(?:twenty|thirty)$/.test(word) && isDayAlone(tokens, at, at + 1)) return 2;
  if (!isDayOfMonth(tokens, at)) return 0;
  // "13 of March", and "on 13. March" with a stop
  const isStopped = textAt(tokens, at + 1) === '.' && tokens[at + 2]?.capital && BY_OR_ON.test(wordAt(tokens, at - 1));
  const month = wordAt(tokens, at + 1) === 'of' || isStopped ? at + 2 : at + 1;
  if (isMonth(tokens[month])) return month - at + 1 + yearAt(tokens, month + 1);
  return isDayAlone(tokens, at) ? 1 : 0;
}

function yearAt(tokens: readonly Token[], at: number): number {
  const comma = textAt(tokens, at) === ',' ? 1 : 0;
  return YEAR.test(wordAt(tokens, at + comma)) ? comma + 1 : 0;
}

/** "13 / 3 / 2026", "13. 3. 2026" and "13–3–2026", and without a year after "by" or "on". */
function spacedDateAt(tokens: readonly Token[], at: number): number {
  const sign = textAt(tokens, at + 1);
  const isPair = [at, at + 2].every((place) => DAY_OF_MONTH.test(wordAt(tokens, place)));
  if (!['.', '/', '–', '-'].includes(sign) || !isPair) return 0;
  const isLong = textAt(tokens, at + 3) === sign;
  if (isLong && YEAR.test(wordAt(tokens, at + 4))) return 5;
  if (!BY_OR_ON.test(wordAt(tokens, at - 1)) || ['–', '-'].includes(sign)) return 0;
  // "We met on 13. 3 people came": a stop needs its second.
  if (sign === '.') return isLong ? 4 : 0;
  return isBeforeNoThing(tokens, at + 3) ? 3 : 0;
}

/** "By 3/13" and "on 13.3." with its second dot, but neither "24/7" nor "3/4 of the ward". */
function dayAndMonthAt(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const [, first = '', second = ''] = DAY_AND_MONTH.exec(word) ?? [];
  const [small, large] = [Number(first), Number(second)].sort((a, b) => a - b) as [number, number];
  if (word === '24/7' || small < 1 || small > 12 || large > 31) return 0;
  const isAfterPreposition = BEFORE_A_DAY.test(wordAt(tokens, at - 1)) || isAfterDeadline(tokens, at);
  if (BEFORE_A_NUMBER.test(wordAt(tokens, at - 1))) return 0;
  if (word.includes('.')) return isAfterPreposition && Number(second) <= 12 && isAtDot(tokens, at) ? 2 : 0;
  if (BEHIND_A_FRACTION.test(wordAt(tokens, at + 1))) return 0;
  return isAfterPreposition || large > 12 || at === 0 ? 1 : 0;
}

function isAtDot(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at + 1) === '.' && tokens[at + 1]?.start === tokens[at]?.end;
}

/** "Deadline: 13.3.", "the deadline is 13.3." */
function isAfterDeadline(tokens: readonly Token[], at: number): boolean {
  return ['is', ':'].includes(textAt(tokens, at - 1)) && DEADLINE.test(wordAt(tokens, at - 2));
}

/** Nothing that the number could count follows. */
function isBeforeNoThing(tokens: readonly Token[], at: number): boolean {
  return BEHIND_A_DAY.test(wordAt(tokens, at));
}

/**
 * "By the 13th", but not "the 2nd interview".
 *
 * @param last Where its last word is.
 */
function isDayAlone(tokens: readonly Token[], at: number, last = at): boolean {
  const word = wordAt(tokens, last);
  const before = wordAt(tokens, at - 1);
  const isNumber = /\d(?:st|nd|rd|th)$/.test(word) && BEFORE_AN_ORDINAL.test(before);
  // "The first" and "the second" are most often something else.
  const isWord = before === 'the' && ORDINAL_WORD.test(word) && BEFORE_THE_ORDINAL.test(wordAt(tokens, at - 2));
  const behind = [1, 2, 3].map((next) => wordAt(tokens, last + next)).join(' ');
  const isOfMonth = /^of (?:the|next|this) month$/.test(behind);
  return (isNumber || isWord) && (isOfMonth || isBeforeNoThing(tokens, last + 1));
}

/** "by Fri", "Sat 14 March", but not "the Sun", "I sat" and "we wed". */
function isShortWeekday(tokens: readonly Token[], at: number): boolean {
  if (!SHORT_WEEKDAY.test(wordAt(tokens, at))) return false;
  // Typed in small letters it needs "by" before it and a number behind it.
  if (!tokens[at]?.capital && !(BY_OR_ON.test(wordAt(tokens, at - 1)) && isDayOfMonth(tokens, at + 1))) return false;
  const next = textAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const isBeforeDate = isDayOfMonth(tokens, next) || dateAt(tokens, next) > 0;
  return isBeforeDate || BEFORE_A_SHORT_WEEKDAY.test(wordAt(tokens, at - 1));
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && (MONTH.test(token.text) || (token.capital && CAPITAL_MONTH.test(token.text)));
}

function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  return DAY_OF_MONTH.test(wordAt(tokens, at)) || ORDINAL_WORD.test(wordAt(tokens, at));
}

/** A word or a sign; empty past either end. */
function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}
