import { addDays, weekdayOf, type Day } from '../../../plan/index.ts';
import type { Meaning } from '../said.ts';
import { mondayOf } from './arithmetic.ts';
import { OPEN, PAST_DAY, type DayParser } from './parser.ts';
import { PART, partOf, type Part } from './words.ts';

/** Days behind a Monday. */
const IN_WEEK = { early: 1, mid: 2, late: 4 } as const;
const CONVENTION = { early: 'early-week', mid: 'mid-week', late: 'late-week' } as const;

/** "next week", "later this week", "the end of the week", "the week after next". */
export const WEEKS: DayParser = {
  pattern: new RegExp(
    `\\b(${PART})?(?:(this|next|the following|this coming|the coming|following|coming|last|past|the|the same)[ -])?(?:working |business |calendar |work )?week\\b(?:'s (end))?(?! (?:of|commencing|beginning|starting|on(?! either)|from)\\b|ly|-?long|s)( after next)?`,
  ),
  read([words, part, which = '', end, afterNext], { saidOn }) {
    if (/last|past/.test(which)) return PAST_DAY;
    const isNamed = /this|next|following|coming/.test(which) || afterNext !== undefined || end !== undefined;
    // "a week" is counted, "the week" alone is no promise, and a "late week" is none of the calendar.
    if (!isNamed && (part === undefined || !/the |of /.test(words))) return null;
    const weeks = afterNext !== undefined ? 2 : /next|following|coming/.test(which) ? 1 : 0;
    return partOfWeek(saidOn, weeks, end ? 'late' : part === undefined ? null : partOf(part));
  },
};

/** "mid-week", "midweek", "mid week". */
export const MIDWEEK: DayParser = {
  pattern: /\bmid[- ]?week\b(?: (next week))?/,
  read: ([, next], { saidOn }) => partOfWeek(saidOn, next === undefined ? 0 : 1, 'mid'),
};

/** "this week or next", "this week or early next": the week goes without saying. */
export const EARLY_NEXT: DayParser = {
  pattern:
    /\b(?:(?:early|mid|late|start of|beginning of|end of) |(?<=\bthis week,? or (?:maybe |possibly |perhaps )?))next\b(?! ?-?(?:week|month|year|quarter|mon|tue|wed|thu|fri|sat|sun))/,
  read: ([words], { saidOn }) => partOfWeek(saidOn, 1, words === 'next' ? null : partOf(words)),
};

/** "the week of", "w/c", before a date. */
export const WEEK_OF: DayParser = {
  pattern: new RegExp(
    `\\b(${PART})?(?:the )?(?:week (?:of|commencing|beginning|starting|from)|w/c|wc|week/commencing)(?= )`,
  ),
  read([, part]) {
    const where = part === undefined ? 'late' : partOf(part);
    return where === 'open'
      ? OPEN
      : { day: null, convention: part === undefined ? 'week' : CONVENTION[where], weekOf: where };
  },
};

/** "over the weekend". */
export const WEEKENDS: DayParser = {
  pattern:
    /\b(before |by |ahead of |prior to |after |until after )?(?:the |this |next |this coming |the coming )?weekend\b/,
  read([words, edge = ''], { saidOn }) {
    const monday = addDays(mondayOf(saidOn), words.includes('next') ? 7 : 0);
    if (edge.includes('after')) return { ...OPEN, alternatives: [addDays(monday, 7)] };
    const day = addDays(monday, edge === '' ? 6 : 4);
    return day < saidOn ? OPEN : { day, convention: 'weekend', isPeriod: true };
  },
};

/** The day for a part of a week of the calendar. */
export function partOfWeek(saidOn: Day, weeks: number, part: Part | null): Meaning {
  if (part === 'open') return OPEN;
  // Who says "this week" on a weekend means the one that begins.
  const isWeekend = weeks === 0 && [0, 6].includes(weekdayOf(saidOn));
  const day = addDays(mondayOf(saidOn), (weeks + (isWeekend ? 1 : 0)) * 7 + IN_WEEK[part ?? 'late']);
  if (day < saidOn) return OPEN;
  return { day, convention: part === null ? 'week' : CONVENTION[part], isPeriod: true };
}

/** The day for a part of the week that a date is in. */
export function dayInWeekOf(date: Day, part: keyof typeof IN_WEEK): Day {
  return addDays(mondayOf(date), IN_WEEK[part]);
}
