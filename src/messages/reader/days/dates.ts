import { addDays, addTime, firstOfMonth, type Day } from '../../../plan/index.ts';
import type { Meaning } from '../said.ts';
import { dayIn, monthOf, nextDate } from './arithmetic.ts';
import { OPEN, PAST_DAY, type DayParser } from './parser.ts';
import { MONTH, monthNumber, WEEKDAY } from './words.ts';

const UP_TO_TWENTIETH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** The words for the 1st to the 31st. */
const DATES = [
  ...UP_TO_TWENTIETH,
  ...UP_TO_TWENTIETH.slice(0, 9).map((word) => `twenty-${word}`),
  ...['thirtieth', 'thirty-first'],
];
const DATE = `(${DATES.join('|')})`;
/** What an ordinal counts when it is no date: "the 2nd interview". */
const COUNTED_THING =
  '(?! (?:and final |or final )?(?:round|interview|stage|phase|step|floor|street|st\\b|ave|avenue|year|century|grade|candidate|person|time|meeting|choice|shift|place|week|call|conversation|chat|half|quarter|part|draft|visit|party|of (?:three|two|four|the (?:three|interviews))))';

/** "the 13th", "by the thirteenth", "the 13th of next month". */
export const DAY_OF_MONTH: DayParser = {
  pattern: new RegExp(
    `\\b(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)|(?<=\\b(?:on|by|until|till|before|after|than|is) )the ${DATE}|the ${DATE}(?=$|[,.;!?)]| at the| or (?:the|so)\\b| of (?:this|next) month))\\b( of (?:this|the|next) month)?${COUNTED_THING}`,
  ),
  read([, figures, word, alone, month = ''], { saidOn }) {
    const date =
      figures === undefined ? DATES.findIndex((name) => name === word || name === alone) + 1 : Number(figures);
    if (/this|next/.test(month)) {
      const named = monthOf(addTime(firstOfMonth(saidOn), { months: month.includes('next') ? 1 : 0 }));
      const meaning = dateMeaning(saidOn, named.month, date, named.year);
      return meaning.day === null ? meaning : { ...meaning, convention: 'day-of-month' };
    }
    const day = nextDate(saidOn, date);
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

const DAY_NUMBER = '(0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';

/**
 * "3/13", "13/3/2026", "13.03.2026": in the order of the reader's language where both are possible. Two numbers of which
 * neither is a month's ("25/30 points") are no date, nor is "24/7".
 */
export const SLASH_DATE: DayParser = {
  pattern: new RegExp(
    `\\b(?!24/7(?!/))(?=${MONTH_NUMBER}[/.-]|\\d+[/.-]${MONTH_NUMBER}\\b)${DAY_NUMBER}(?:/${DAY_NUMBER}(?:/(\\d{4}|\\d{2}))?|[.-]${DAY_NUMBER}[.-](\\d{4}))(?![\\d/])`,
  ),
  read([words, one, other, shortYear, otherDotted, dottedYear], { saidOn, dateOrder }) {
    const [a, b] = [Number(one), Number(other ?? otherDotted)];
    const year = yearOf(shortYear ?? dottedYear);
    const monthFirst = dateWithYear(saidOn, a, b, year);
    const dayFirst = dateWithYear(saidOn, b, a, year);
    // With dots the day comes first in every country that writes them so.
    const isMonthFirst = dateOrder === 'month-first' && !words.includes('.');
    const [day, second] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    const meant = day ?? second;
    if (meant === null) return OPEN;
    if (meant < saidOn) return PAST_DAY;
    const alternatives = day && second && second !== day && second >= saidOn ? [second] : [];
    return { day: meant, convention: 'slash-date', alternatives };
  },
};

const ONE_DATE = `(?:${WEEKDAY},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?`;
const OR = ',? ?(?:or|and|&|\\/) ?(?:on )?(?:the )?';
/** "the 8th or 9th may suit you" names no month. */
const NO_VERB = `(?!may (?:${BEHIND_THE_VERB}|go|feel|we|i|you|the)\\b)`;

/** "Monday 8 or Tuesday 9 June", "the 8th and 9th of June", "June 8, 9 or 10": the later, or the one that is chosen. */
export const TWO_DATES: DayParser = {
  pattern: new RegExp(
    `\\b(?:${ONE_DATE}${OR}${ONE_DATE}(?: of)? ${NO_VERB}${MONTH}|${MONTH} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:, ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?)?${OR}(\\d{1,2})(?:st|nd|rd|th)?)\\b(?! ?(?:[ap]\\.?m|[:/]\\d|o'clock|${MONTH}))`,
  ),
  read([, , one, , other, month, monthBefore, oneBehind, between, otherBehind], { saidOn }) {
    const number = monthNumber(month ?? monthBefore ?? '');
    const first = dateMeaning(saidOn, number, Number(one ?? oneBehind), null).day;
    const second = dateMeaning(saidOn, number, Number(other ?? otherBehind), null).day;
    if (first === null || second === null || first === second) return null;
    const [day, earlier] = first < second ? [second, first] : [first, second];
    const middle = between === undefined ? day : dateMeaning(saidOn, number, Number(between), null).day;
    if (middle === null) return null;
    return { day, convention: 'date', alternatives: middle === day ? [earlier] : [earlier, middle] };
  },
};

/** A month and a date; without a year the next such day, unless it has just passed. */
export function dateMeaning(saidOn: Day, month: number, date: number, year: number | null): Meaning {
  const day = dateWithYear(saidOn, month, date, year);
  if (day === null) return OPEN;
  return day < saidOn ? PAST_DAY : { day, convention: 'date' };
}

function dateWithYear(saidOn: Day, month: number, date: number, year: number | null): Day | null {
  if (year !== null) return dayIn(year, month, date);
  const thisYear = monthOf(saidOn).year;
  const day = dayIn(thisYear, month, date);
  // In December "January 8" is next year's; in March it is a day that has passed.
  if (day && day >= addDays(saidOn, -120)) return day;
  const next = dayIn(thisYear + 1, month, date);
  // February 29 of a year that has none is a slip, and not the one of another year.
  return next && next <= addDays(saidOn, 366 - 120) ? next : null;
}

/** "26" is 2026. */
function yearOf(figures: string | undefined): number | null {
  if (figures === undefined) return null;
  return Number(figures.length === 2 ? `20${figures}` : figures);
}
