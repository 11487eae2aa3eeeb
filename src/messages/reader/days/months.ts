import { addDays, addTime, firstOfMonth, type Day } from '../../../plan/index.ts';
import type { Meaning } from '../said.ts';
import { monthOf, weekdayFrom } from './arithmetic.ts';
import { OPEN, type DayParser } from './parser.ts';
import { MONTH, monthNumber, PART, partOf, WEEKDAY, weekdayNumber } from './words.ts';

const YEAR = '(?:,? (20\\d\\d))?';
const NO_DATE = '(?! ?,?(?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?! ?(?:%|people|candidates)))';
const NTH = '(first|1st|second|2nd|third|3rd|fourth|4th|last|final)';
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4 },
  ...{ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
};
const CONVENTION = { early: 'early-month', mid: 'mid-month', late: 'late-month' } as const;

/** "early March", "mid-April", "the end of the month". */
export const PARTS_OF_MONTHS: DayParser = {
  pattern: new RegExp(
    `\\b${PART}(?:the )?(?:month of )?(?:${MONTH}${NO_DATE}${YEAR}|(?:(?:this|next|the|the following|this coming|coming) ?)?month\\b)|\\b(?:this |next |the )?month(?:'s)?[- ]end\\b`,
  ),
  read([words, name, year], { saidOn }) {
    // A "later month" is none of the calendar.
    if (name === undefined && !/this|next|coming|the |of |mid|month.*end/.test(words)) return null;
    const month = monthAt(saidOn, words, name, year);
    const where = partOf(words);
    if (where === 'open') return OPEN;
    const day = where === 'late' ? lastOf(month) : addDays(month, where === 'mid' ? 19 : 9);
    return asMeaning(day, CONVENTION[where], saidOn);
  },
};

/** "the first week of April". */
export const WEEKS_OF_MONTHS: DayParser = {
  pattern: new RegExp(
    `\\b${NTH}(?: full)? week (?:of|in) (?:${MONTH}${YEAR}|(?:this|next|the|the following) month\\b)`,
  ),
  read([words, which = '', name, year], { saidOn }) {
    const month = monthAt(saidOn, words, name, year);
    const nth = NUMBERS[which];
    return asMeaning(nth === undefined ? lastOf(month) : addDays(month, nth * 7 - 1), 'week-of-month', saidOn);
  },
};

/** "the first Monday of December", "the last Friday of the month". */
export const NTH_WEEKDAY: DayParser = {
  pattern: new RegExp(
    `\\b(?:the )?${NTH} ${WEEKDAY} (?:of|in) (?:${MONTH}${YEAR}|(?:this|next|the|the following) month\\b)`,
  ),
  read([words, which = '', weekday = '', name, year], { saidOn }) {
    const month = monthAt(saidOn, words, name, year);
    const nth = NUMBERS[which];
    const from = nth === undefined ? addDays(lastOf(month), -6) : addDays(month, (nth - 1) * 7);
    const day = weekdayFrom(from, weekdayNumber(weekday));
    return day < saidOn ? OPEN : { day, convention: 'date' };
  },
};

/** "in April", "next month"; "by April" leaves open whether before or within it. */
export const WHOLE_MONTHS: DayParser = {
  pattern: new RegExp(
    `\\b(?:(?:in|during|by|(before|ahead of|prior to|in advance of)|until|till|through|later in|sometime in) (?:(?:${MONTH} or )?${MONTH}${NO_DATE}${YEAR}|(?:this|next|the following) month\\b)|(?:this|later this|sometime this|sometime next|next) month\\b)`,
  ),
  read([words, before, , name, year], { saidOn }) {
    const month = monthAt(saidOn, words, name, year);
    if (/by|until|till/.test(words)) return { ...OPEN, isPeriod: true, alternatives: [month, lastOf(month)] };
    return asMeaning(before === undefined ? lastOf(month) : addDays(month, -1), 'month', saidOn);
  },
};

/** "end of Q2", "quarter end", "the end of the year". */
export const LONGER: DayParser = {
  pattern:
    /\b(?:(end|close|late)(?: of| in)? (?:the |this )?)?(?:(q([1-4])|(first|second|third|fourth) quarter|quarter)|(?:the |this )?(?:calendar )?(?<!(?:fiscal|financial|school|academic|tax) )year)\b(?:(?:'s)?[ -](end)\b)?/,
  read([, before, quarter, figure, ordinal = '', behind], { saidOn }) {
    if (before === undefined && behind === undefined)
      return quarter === undefined || quarter === 'quarter' ? null : OPEN;
    if (quarter === undefined) return endOfYear(saidOn);
    const number = NUMBERS[ordinal] ?? Number(figure ?? Math.ceil(monthOf(saidOn).month / 3));
    return asMeaning(lastOf(nextMonth(saidOn, number * 3)), 'end-of-period', saidOn);
  },
};

/** "before the year is out". */
export const YEAR_OUT: DayParser = {
  pattern: /\b(?:before|by the time) (?:the|this) year (?:is out|ends|is over)\b/,
  read: (_, { saidOn }) => endOfYear(saidOn),
};

/** Seasons and feasts: a time is named, but no day. */
export const SEASONS: DayParser = {
  pattern:
    /\b(?:(?:early |late |mid-?)?(?:in |by |before |after |until |till |over |around |this |next |the )(?:the )?(?:christmas|xmas|thanksgiving|easter|new year(?:'s)?|labor day|memorial day|ramadan|eid|diwali|hanukkah|passover|bank holiday|holidays|holiday season|spring break|half[- ]term|spring|summer|fall|autumn|winter|next year)|(?:next|the new) year|(?:good|black) friday|(?:cyber|easter|whit|pentecost) monday|(?:easter|palm) sunday|ash wednesday|(?:boxing|christmas|new year's|australia|canada|independence|veterans|martin luther king|mlk|presidents|columbus|republic|valentine's) day|(?:christmas|new year's) eve|halloween)\b/,
  read: () => OPEN,
};

/** The first day of the month that the words name, or of this one or the next. */
function monthAt(saidOn: Day, words: string, name: string | undefined, year: string | undefined): Day {
  if (name !== undefined) return nextMonth(saidOn, monthNumber(name), year);
  return addTime(firstOfMonth(saidOn), { months: /next|following|coming/.test(words) ? 1 : 0 });
}

/** The first day of that month (1 to 12): of the next such month, this one included, or of that year's. */
function nextMonth(saidOn: Day, month: number, year?: string): Day {
  const now = monthOf(saidOn);
  const years = year === undefined ? Number(month < now.month) : Number(year) - now.year;
  return addTime(firstOfMonth(saidOn), { months: years * 12 + month - now.month });
}

function lastOf(month: Day): Day {
  return addDays(addTime(month, { months: 1 }), -1);
}

function endOfYear(saidOn: Day): Meaning {
  return asMeaning(lastOf(nextMonth(saidOn, 12)), 'end-of-period', saidOn);
}

function asMeaning(day: Day, convention: Meaning['convention'], saidOn: Day): Meaning {
  return day < saidOn ? OPEN : { day, convention, isPeriod: true };
}
