import type { Weekday } from '../../../plan/index.ts';

// Pieces of patterns over a line (line.ts): small letters, plain signs.

export const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const WEEKDAYS = [
  'sun(?:day)?',
  'mon(?:day)?',
  'tue(?:s|sday)?',
  'wed(?:s|nesday)?',
  'thu(?:r|rs|rsday)?',
  'fri(?:day)?',
  'sat(?:urday)?',
];

/** "Fri." and "Mar." have a stop of their own; that of a whole name, by its last letters, ends the sentence. */
const STOP = '\\b(?:(?<!y|ch|il|ne|st|er)\\.)?';

export const MONTH = `(${MONTHS.join('|')})${STOP}`;
/** Short forms of Saturday and Sunday are words of their own, and are read only behind "on", "by" and the like. */
export const WEEKDAY =
  '(sunday|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|saturday|(?:on|by|this|next) (?:sat|sun)|(?:sat|sun)(?= (?:morning|afternoon|evening|night|am|pm|\\d{1,2}(?:st|nd|rd|th))\\b))' +
  STOP;

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, number) => [word, number]),
);
const COUNTS: Readonly<Record<string, number>> = {
  ...SMALL,
  twenty: 20,
  thirty: 30,
  a: 1,
  an: 1,
  another: 1,
  couple: 2,
  few: 3,
};

/** A number in figures or words; "a couple of" and "a few" are numbers too. */
export const COUNT = `(\\d{1,3}|(?:a |another )?(?:couple|few)(?: of)?|another|an?|${Object.keys(SMALL).slice(1).join('|')}|twenty|thirty)`;

/** The number that a {@link COUNT} means. */
export function countOf(words: string): number {
  const word = words.replace(/(?:a|another) (?=couple|few)| of/g, '');
  return COUNTS[word] ?? Number(word);
}

/** 1 to 12. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => new RegExp(`^${month}`).test(word)) + 1;
}

export function weekdayNumber(words: string): Weekday {
  const word = words.replace(/.* /, '');
  return WEEKDAYS.findIndex((weekday) => new RegExp(`^${weekday}`).test(word)) as Weekday;
}

/** Where in a week or a month. */
export type Part = 'early' | 'mid' | 'late' | 'open';

/** Words for a part of a week or a month, up to its name: "the end of", "early in", "mid-". */
export const PART = `(?:(?:the )?(?:very )?(?:early to mid|mid to late|early[- ]to[- ]mid|mid[- ]to[- ]late|early|earlier|(?:first|opening|last|final) (?:few |couple of |two |three )?days|last day|beginning|start|top|first part|first half|second half|latter half|middle|mid|midway|halfway|end|late|later|latter part|last part|back end|tail end|close)(?: part)?[ -]?(?:in|of|on|through|into|during)? ?)`;

export function partOf(words: string): Part {
  if (/\bhalf\b/.test(words)) return 'open';
  if (/late|latter|end|last|final|close/.test(words)) return 'late';
  return /mid|halfway/.test(words) ? 'mid' : 'early';
}
