import { addDays, type Day } from '../../../plan/index.ts';
import type { Meaning } from '../said.ts';
import { addMonths, dayIn, monthOf } from './arithmetic.ts';
import type { DayParser } from './parser.ts';
import { nextDate } from './weekdays.ts';
import { MONTH, monthNumber, WEEKDAY } from './words.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = { thirtieth: 30, 'thirty-first': 31 };
/** What an ordinal counts when it is no date: "the 2nd interview". */
const COUNTED_THING =
  '(?! (?:and final |or final )?(?:round|interview|stage|phase|step|floor|street|st\\b|ave|avenue|year|century|grade|candidate|person|time|meeting|choice|shift|place|week|call|conversation|chat|half|quarter|part|draft|visit|party|of (?:three|two|four|the (?:three|interviews))))';

/** "the 13th", "by the thirteenth", "the 13th of next month". */
export const DAY_OF_MONTH: DayParser = {
  pattern: new RegExp(
    `\\b(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)|(?:on|by|until|till|before|after|than|is) the (${ORDINALS.join('|')}|twenty-(?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|thirty-first)|the (${ORDINALS.join('|')}|twenty-(?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|thirty-first)(?=$|[,.;!?)]| at the| or (?:the|so)\\b| of (?:this|next) month))\\b( of (?:this|the|next) month)?${COUNTED_THING}`,
  ),
  read([, figures, word, alone, month = ''], { saidOn }) {
    const date = figures === undefined ? ordinalNumber(word ?? alone ?? '') : Number(figures);
    const from = month.includes('next') ? addDays(addMonths(saidOn, 1) ?? saidOn, 1 - Number(saidOn.slice(8))) : saidOn;
    const day = nextDate(from, date);
    return day && { day, convention: 'day-of-month' };
  },
};

/** What makes "may" a verb. */
const BEHIND_THE_VERB = 'be|work|suit|not|also|have|fit|do|well|come|change|need|take';

/** "the 9th may suit us": no day of May. */
export const DATE_THEN_MAY: DayParser = {
  pattern: new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th) may (?:${BEHIND_THE_VERB})\\b`),
  read([, date], { saidOn }) {
    const day = nextDate(saidOn, Number(date));
    return day && { day, convention: 'day-of-month' };
  },
};

/** "3/13", "13/3/2026", "13.03.2026": in the order of the reader's language where both are possible. */
export const SLASH_DATE: DayParser = {
  pattern: /\b(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?|[.-](\d{1,2})[.-](\d{4}))(?![\d/])/,
  read([words, one = '', other, shortYear, otherDotted, dottedYear], { saidOn, dateOrder }) {
    const [a, b] = [Number(one), Number(other ?? otherDotted)];
    if (words === '24/7') return null;
    const year = shortYear ?? dottedYear;
    const monthFirst = dateWithYear(saidOn, a, b, year);
    const dayFirst = dateWithYear(saidOn, b, a, year);
    // With dots the day comes first in every country that writes them so.
    const isMonthFirst = dateOrder === 'month-first' && !words.includes('.');
    const [day, second] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    const meant = day ?? second;
    if (meant === null) return null;
    if (meant < saidOn) return { day: null, convention: 'open', isPast: true };
    const alternatives = day && second && second !== day && second >= saidOn ? [second] : [];
    return { day: meant, convention: 'slash-date', alternatives };
  },
};

const ONE_DATE = `(?:${WEEKDAY},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?`;
const OR = ',? ?(?:or|and|&|\\/) ?(?:on )?(?:the )?';
/** "the 8th or 9th may suit you" names no month. */
const NO_VERB = `(?!may (?:${BEHIND_THE_VERB}|go|feel|we|i|you|the)\\b)`;

/** "Monday 8 or Tuesday 9 June", "the 8th and 9th of June", "June 8 or 9": the later, or the one that is chosen. */
export const TWO_DATES: DayParser = {
  pattern: new RegExp(
    `\\b(?:${ONE_DATE}${OR}${ONE_DATE}(?: of)? ${NO_VERB}${MONTH}|${MONTH} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?${OR}(\\d{1,2})(?:st|nd|rd|th)?)\\b(?! ?(?:[ap]\\.?m|[:/]\\d|o'clock|${MONTH}))`,
  ),
  read([, , one, , other, month, monthBefore, oneBehind, otherBehind], { saidOn }) {
    const number = monthNumber(month ?? monthBefore ?? '');
    const [first, second] = [one ?? oneBehind, other ?? otherBehind].map((date) =>
      dateMeaning(saidOn, number, Number(date), null),
    );
    if (!first?.day || !second?.day || first.day >= second.day) return null;
    return { ...second, alternatives: [first.day] };
  },
};

/** A month and a date; without a year the next such day, unless it has just passed. */
export function dateMeaning(saidOn: Day, month: number, date: number, year: number | null): Meaning {
  const day = dateWithYear(saidOn, month, date, year === null ? undefined : String(year));
  if (day === null) return { day: null, convention: 'open' };
  return day < saidOn ? { day: null, convention: 'open', isPast: true } : { day, convention: 'date' };
}

function dateWithYear(saidOn: Day, month: number, date: number, year: string | undefined): Day | null {
  if (year !== undefined) return dayIn(Number(year.length === 2 ? `20${year}` : year), month, date);
  const now = monthOf(saidOn).year;
  const inThisYear = dayIn(now, month, date);
  // In December "January 8" is next year's; in March it is a day that has passed.
  const hasJustPassed = inThisYear !== null && inThisYear < saidOn && inThisYear >= addDays(saidOn, -120);
  if (inThisYear !== null && (inThisYear >= saidOn || hasJustPassed)) return inThisYear;
  return dayIn(now + 1, month, date) ?? dayIn(now + 2, month, date);
}

function ordinalNumber(word: string): number {
  const tail = word.replace(/^twenty-/, '');
  return TENS[word] ?? ORDINALS.indexOf(tail) + 1 + (tail === word ? 0 : 20);
}
