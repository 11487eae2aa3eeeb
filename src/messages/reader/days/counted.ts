import { addDays, type Day } from '../../../plan/index.ts';
import type { Meaning, Said } from '../said.ts';
import { addMonths, addWorkingDays, weekdayFrom } from './arithmetic.ts';
import { OPEN, type DayParser } from './parser.ts';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './words.ts';

const UNIT = "(hours?|hrs?|days?|weeks?|wks?|months?|fortnights?)\\b'?(?: time\\b)?";
const FROM = `(?: ?,? (?:from|after|on|of) (today|now|tomorrow|${WEEKDAY}))?`;

/** "7 to 10 business days", "a couple more weeks", "the next few days", "a week or two", "two weeks from Friday". */
export const COUNTED: DayParser = {
  pattern: new RegExp(
    `(?<!\\bhalf |\\d[.,])\\b(?:the |this )?(?:next |coming |following )?${COUNT}(?: ?(?:to|or|-) ?${COUNT})? ?-?(?:more |further |additional |extra |full |or so )?(business |working |work |calendar |week ?)?${UNIT}(?: or (two|three|so))?( and a half)?${FROM}`,
  ),
  read([words, low = '', high, sort = '', unit = '', orMore, half, base, weekday], said) {
    if (half !== undefined) return OPEN;
    const count = orMore === 'two' || orMore === 'three' ? countOf(orMore) : countOf(high ?? low);
    const from = base === undefined ? said.saidOn : baseOf(base, weekday, said);
    if (!Number.isFinite(count) || /^(?:an?|one) day$/.test(words)) return null;
    return lengthFrom(
      from,
      count,
      /business|work|week/.test(sort),
      unit,
      said,
      base !== undefined && weekday !== undefined,
    );
  },
};

/** "in the next week", "over the coming month": a length, where "next week" without "the" is a week of the calendar. */
export const THE_NEXT: DayParser = {
  pattern: /\bthe (?:next|coming) (week|month|fortnight|day)\b(?: or (two|so))?/,
  read([, unit = '', orMore], said) {
    return lengthFrom(said.saidOn, orMore === 'two' ? 2 : 1, false, unit, said, false);
  },
};

/** "a fortnight" is counted as above; "the next business day" is the first of them. */
export const NEXT_WORKING_DAY: DayParser = {
  pattern: /\b(?:the )?next (?:business|working) day\b/,
  read: (_, said) => lengthFrom(said.saidOn, 1, true, 'day', said, false),
};

/** "in the coming weeks" has no number, and names no day. */
function lengthFrom(
  from: Day,
  count: number,
  isWorking: boolean,
  unit: string,
  { isWorkingDay }: Said,
  isFromWeekday: boolean,
): Meaning | null {
  const found = (day: Day | null, convention: Meaning['convention']): Meaning => ({
    day,
    convention: isFromWeekday ? 'weekday-counted' : convention,
    isPeriod: true,
    isLength: true,
  });
  if (unit.startsWith('d') && isWorking) return found(addWorkingDays(from, count, isWorkingDay), 'business-days');
  if (unit.startsWith('d')) return found(addDays(from, count), 'days');
  // Fewer hours are more often how long a meeting is.
  if (unit.startsWith('h')) return count >= 24 ? found(addDays(from, Math.ceil(count / 24)), 'days') : null;
  if (unit.startsWith('m')) return found(addMonths(from, count), 'months');
  return found(addDays(from, count * (unit.startsWith('f') ? 14 : 7)), 'weeks');
}

function baseOf(base: string, weekday: string | undefined, { saidOn }: Said): Day {
  if (weekday !== undefined) return weekdayFrom(addDays(saidOn, 1), weekdayNumber(weekday));
  return base === 'tomorrow' ? addDays(saidOn, 1) : saidOn;
}
