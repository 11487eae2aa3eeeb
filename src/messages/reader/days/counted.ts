import { addDays, addTime, type Day } from '../../../plan/index.ts';
import type { Meaning, Said } from '../said.ts';
import { addWorkingDays, weekdayFrom } from './arithmetic.ts';
import { OPEN, type DayParser } from './parser.ts';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './words.ts';

const UNIT = "(hours?|hrs?|days?|weeks?|wks?|months?|fortnights?)\\b'?(?: time\\b)?";
const FROM = `(?: ?,? (?:from|after|on|of) (today|now|tomorrow|${WEEKDAY}))?`;

/** "7 to 10 business days", "a couple more weeks", "the next few days", "a week or two", "two weeks from Friday". */
export const COUNTED: DayParser = {
  pattern: new RegExp(
    `(?<!\\bhalf |\\d[.,])\\b(?:the |this )?(?:next |coming |following )?${COUNT}(?: ?(?:to|or|-) ?${COUNT})? ?-?(?:more |further |additional |extra |full |or so )?(?:business |working |work |calendar |week ?)?${UNIT}(?:,? (?:or maybe|or possibly|or|maybe|possibly|perhaps) (two|three|so))?( and a half)?${FROM}`,
  ),
  read([words, low = '', high, unit = '', orMore, half, base, weekday], said) {
    if (half !== undefined) return OPEN;
    const count = orMore === 'two' || orMore === 'three' ? countOf(orMore) : countOf(high ?? low);
    if (!Number.isFinite(count) || /^(?:a|one) day$/.test(words)) return null;
    const isWorking = /(?:business|working|work|week) ?day/.test(words);
    const from = baseOf(base, weekday, said);
    const length = isWorking ? workingDays(from, count, said) : lengthFrom(from, count, unit);
    return length && weekday !== undefined ? { ...length, convention: 'weekday-counted' } : length;
  },
};

/** "in the next week", "over the coming month": a length, where "next week" without "the" is a week of the calendar. */
export const THE_NEXT: DayParser = {
  pattern: /\bthe (?:next|coming) (week|month|fortnight|day)\b(?: or (two|so))?/,
  read: ([, unit = '', orMore], { saidOn }) => lengthFrom(saidOn, orMore === 'two' ? 2 : 1, unit),
};

/** "a fortnight" is counted as above; "the next business day" is the first of them. */
export const NEXT_WORKING_DAY: DayParser = {
  pattern: /\b(?:the )?next (?:business|working) day\b/,
  read: (_, said) => workingDays(said.saidOn, 1, said),
};

function workingDays(from: Day, count: number, { isWorkingDay }: Said): Meaning {
  return lengthTo(addWorkingDays(from, count, isWorkingDay), 'business-days');
}

/** "in the coming weeks" has no number, and names no day. */
function lengthFrom(from: Day, count: number, unit: string): Meaning | null {
  if (unit.startsWith('d')) return lengthTo(addDays(from, count), 'days');
  // Fewer hours are more often how long a meeting is.
  if (unit.startsWith('h')) return count >= 24 ? lengthTo(addDays(from, Math.ceil(count / 24)), 'days') : null;
  if (unit.startsWith('m')) return lengthTo(addTime(from, { months: count }), 'months');
  return lengthTo(addDays(from, count * (unit.startsWith('f') ? 14 : 7)), 'weeks');
}

function lengthTo(day: Day | null, convention: Meaning['convention']): Meaning {
  return { day, convention, isPeriod: true, isLength: true };
}

function baseOf(base: string | undefined, weekday: string | undefined, { saidOn }: Said): Day {
  if (weekday !== undefined) return weekdayFrom(addDays(saidOn, 1), weekdayNumber(weekday));
  return base === 'tomorrow' ? addDays(saidOn, 1) : saidOn;
}
