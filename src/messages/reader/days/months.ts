import { addDays, type Day } from '../../../plan/index.ts';
import type { Meaning } from '../said.ts';
import { addMonths, dayIn, lastOfMonth, monthOf, weekdayFrom } from './arithmetic.ts';
import type { DayParser } from './parser.ts';
import { MONTH, monthNumber, PART, partOf, WEEKDAY, weekdayNumber } from './words.ts';

const YEAR = '(?:,? (20\\d\\d))?';
const NO_DATE = '(?! ?,?(?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?! ?(?:%|people|candidates)))';
const CONVENTION = { early: 'early-month', mid: 'mid-month', late: 'late-month' } as const;

/** "early March", "mid-April", "the end of the month". */
export const PARTS_OF_MONTHS: DayParser = {
  pattern: new RegExp(
    `\\b(${PART})(?:the )?(?:month of )?(?:${MONTH}${NO_DATE}${YEAR}|(this|next|the|the following|this coming|coming)? ?month\\b)|\\b(this |next |the )?month(?:'s)?[- ]end\\b`,
  ),
  read([words, part = '', name, year, which], { saidOn }) {
    if (words.endsWith('end')) {
      const month = addMonths(saidOn, words.startsWith('next') ? 1 : 0);
      return month && asMeaning(lastOfMonth(monthOf(month).year, monthOf(month).month), 'late-month', saidOn);
    }
    if (name === undefined && which === undefined && !words.includes('the')) return null;
    const at = monthAt(saidOn, name, year, /next|following|coming/.test(which ?? '') ? 1 : 0);
    const where = partOf(part);
    if (where === 'open') return { day: null, convention: 'open', isPeriod: true };
    const day =
      at && (where === 'late' ? lastOfMonth(at.year, at.month) : dayIn(at.year, at.month, where === 'mid' ? 20 : 10));
    return asMeaning(day, CONVENTION[where], saidOn);
  },
};

/** "the first week of April". */
export const WEEKS_OF_MONTHS: DayParser = {
  pattern: new RegExp(
    `\\b(first|1st|second|2nd|third|3rd|fourth|4th|last|final)(?: full)? week (?:of|in) (?:${MONTH}${YEAR}|(this|next|the|the following) month\\b)`,
  ),
  read([, which = '', name, year, month], { saidOn }) {
    const at = monthAt(saidOn, name, year, /next|following/.test(month ?? '') ? 1 : 0);
    const week = ['f1', 's2', 't3'].findIndex(
      (letters) => letters.includes(which.charAt(0)) && which !== 'fourth' && which !== 'final',
    );
    const date = /^(?:fourth|4th)/.test(which) ? 28 : (week + 1) * 7;
    return asMeaning(
      at && (week < 0 && date === 0 ? lastOfMonth(at.year, at.month) : dayIn(at.year, at.month, date)),
      'week-of-month',
      saidOn,
    );
  },
};

/** "the first Monday of December", "the last Friday of the month". */
export const NTH_WEEKDAY: DayParser = {
  pattern: new RegExp(
    `\\b(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|last|final) ${WEEKDAY} (?:of|in) (?:${MONTH}${YEAR}|(this|next|the|the following) month\\b)`,
  ),
  read([, which = '', weekday = '', name, year, month], { saidOn }) {
    const at = monthAt(saidOn, name, year, /next|following/.test(month ?? '') ? 1 : 0);
    const first = at && dayIn(at.year, at.month, 1);
    const last = at && lastOfMonth(at.year, at.month);
    if (!first || !last) return null;
    const nth = ['1', '2', '3', '4'].findIndex(
      (figure, place) => which.includes(figure) || which === ['first', 'second', 'third', 'fourth'][place],
    );
    const day = weekdayFrom(nth < 0 ? addDays(last, -6) : addDays(first, nth * 7), weekdayNumber(weekday));
    return day < saidOn ? { day: null, convention: 'open' } : { day, convention: 'date' };
  },
};

/** "in April", "next month"; "by April" leaves open whether before or within it. */
export const WHOLE_MONTHS: DayParser = {
  pattern: new RegExp(
    `\\b(?:(in|during|by|before|until|till|through|later in|sometime in) (?:${MONTH}${NO_DATE}${YEAR}|(this|next|the following) month\\b)|(this|later this|sometime this|sometime next|next) month\\b)`,
  ),
  read([, edge = 'in', name, year, which = '', alone = ''], { saidOn }) {
    const at = monthAt(saidOn, name, year, /next|following/.test(which + alone) ? 1 : 0);
    const last = at && lastOfMonth(at.year, at.month);
    if (/by|until|till/.test(edge) && at && last) {
      const first = dayIn(at.year, at.month, 1);
      return { day: null, convention: 'open', isPeriod: true, alternatives: first ? [first, last] : [last] };
    }
    const day = at && (edge === 'before' ? lastOfMonth(at.year, at.month, -1) : last);
    return asMeaning(day, 'month', saidOn);
  },
};

/** "end of Q2", "the end of the year". */
export const LONGER: DayParser = {
  pattern:
    /\b(?:(end|close|late)(?: of| in)? (?:the |this )?)?(?:(q[1-4]|(?:first|second|third|fourth) quarter|quarter)|(?:(?:the |this )?(?:calendar )?(?<!(?:fiscal|financial|school|academic|tax) )year(?:'s)?[ -](end)\b|(year)\b))/,
  read([words, end, quarter, yearEnd, year], { saidOn }) {
    const { year: now, month } = monthOf(saidOn);
    if (quarter === undefined) {
      return (end !== undefined && year !== undefined) || yearEnd !== undefined
        ? asMeaning(dayIn(now, 12, 31), 'end-of-period', saidOn)
        : null;
    }
    if (end === undefined)
      return /^q|quarter/.test(words) && /\d|first|second|third|fourth|the/.test(words)
        ? { day: null, convention: 'open', isPeriod: true }
        : null;
    const number = ['1', '2', '3', '4'].findIndex(
      (figure, at) => quarter.includes(figure) || quarter.startsWith(['first', 'second', 'third', 'fourth'][at] ?? ''),
    );
    const last = number < 0 ? Math.ceil(month / 3) * 3 : (number + 1) * 3;
    return asMeaning(lastOfMonth(last < month ? now + 1 : now, last), 'end-of-period', saidOn);
  },
};

/** "before the year is out". */
export const YEAR_OUT: DayParser = {
  pattern: /\b(?:before|by the time) (?:the|this) year (?:is out|ends|is over)\b/,
  read: (_, { saidOn }) => asMeaning(dayIn(monthOf(saidOn).year, 12, 31), 'end-of-period', saidOn),
};

/** Seasons and feasts: a time is named, but no day. */
export const SEASONS: DayParser = {
  pattern:
    /\b(?:(?:early |late |mid-?)?(?:in |by |before |after |until |till |over |around |this |next |the )(?:the )?(?:christmas|xmas|thanksgiving|easter|new year(?:'s)?|labor day|memorial day|ramadan|eid|diwali|hanukkah|passover|bank holiday|holidays|holiday season|spring break|half[- ]term|spring|summer|fall|autumn|winter|next year)|(?:next|the new) year|(?:good|black) friday|(?:cyber|easter|whit|pentecost) monday|(?:easter|palm) sunday|ash wednesday|(?:boxing|christmas|new year's|australia|canada|independence|veterans|martin luther king|mlk|presidents|columbus|republic|valentine's) day|(?:christmas|new year's) eve|halloween)\b/,
  read: () => ({ day: null, convention: 'open', isPeriod: true }),
};

function monthAt(saidOn: Day, name: string | undefined, year: string | undefined, later: number) {
  if (name === undefined) {
    const next = addMonths(saidOn, later);
    return next && monthOf(next);
  }
  const now = monthOf(saidOn);
  const month = monthNumber(name);
  return { year: year === undefined ? now.year + (month < now.month ? 1 : 0) : Number(year), month };
}

function asMeaning(day: Day | null, convention: Meaning['convention'], saidOn: Day): Meaning {
  return day === null || day < saidOn
    ? { day: null, convention: 'open', isPeriod: true }
    : { day, convention, isPeriod: true };
}
