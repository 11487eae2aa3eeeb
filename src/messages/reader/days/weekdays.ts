import { addDays } from '../../../plan/index.ts';
import { mondayOf, nextDate, weekdayFrom } from './arithmetic.ts';
import { OPEN, PAST_DAY, type DayParser } from './parser.ts';
import { WEEKDAY, weekdayNumber } from './words.ts';

const HOUR = '(?: (?:morning|afternoon|evening|night|lunchtime|noon))?';

/** "Tuesday", "next Tuesday", "Tuesday of next week", "Tuesday week", "Friday after next". */
export const WEEKDAYS: DayParser = {
  pattern: new RegExp(
    `\\b(?:this coming |this |next |coming |last |past |the following |following )?${WEEKDAY}(?:'s)?${HOUR}(?:,? (?:of |in )?(?:the )?(?:next week|following week|this week|week after next|after next)| (?:before|of) last(?: week)?\\b| week\\b| fortnight\\b| next\\b(?! [a-z]))?`,
  ),
  read([words, name = ''], { saidOn }) {
    const weekday = weekdayNumber(name);
    const after = addDays(saidOn, 1);
    const inWeek = (weeks: number) => weekdayFrom(addDays(mondayOf(saidOn), weeks * 7), weekday);
    if (/last|past/.test(words)) return PAST_DAY;
    if (/^(?:the )?following/.test(words)) return OPEN;
    if (words.endsWith('after next')) return { day: inWeek(2), convention: 'next-weekday' };
    if (words.endsWith(' fortnight')) {
      return { day: addDays(weekdayFrom(after, weekday), 14), convention: 'weekday-counted' };
    }
    if (/(?<!this|next|following) week/.test(words)) {
      return { day: addDays(weekdayFrom(after, weekday), 7), convention: 'weekday-counted' };
    }
    if (/next|following/.test(words)) return { day: inWeek(1), convention: 'next-weekday' };
    const day = weekdayFrom(after, weekday);
    const isBare = !/this|coming/.test(words);
    return { day, convention: 'weekday', ...(isBare ? { bareWeekday: true } : {}) };
  },
};

/** "next week on Tuesday", "a week on Tuesday", "a week from Tuesday". */
export const WEEK_THEN_WEEKDAY: DayParser = {
  pattern: new RegExp(`\\b(?:next week,? |a week (?:on |from )?|week on )(?:on )?${WEEKDAY}${HOUR}`),
  read([words, name = ''], { saidOn }) {
    const weekday = weekdayNumber(name);
    return words.startsWith('next')
      ? { day: weekdayFrom(addDays(mondayOf(saidOn), 7), weekday), convention: 'next-weekday' }
      : { day: addDays(weekdayFrom(addDays(saidOn, 1), weekday), 7), convention: 'weekday-counted' };
  },
};

/** "Monday the 16th", "Mon 16": the next such date, if it is such a weekday. */
export const WEEKDAY_AND_DATE: DayParser = {
  pattern: new RegExp(
    `\\b(?:this |next )?${WEEKDAY},? (?:the )?(\\d{1,2})(st|nd|rd|th)?\\b(?! ?(?:[ap]\\.?m|[:/.]\\d|o'clock|of |-|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  ),
  read([, name = '', date, ending], { saidOn }) {
    const count = Number(date);
    // "Monday 9" may be an hour.
    const isDate = ending !== undefined || count > 12;
    const day = isDate ? nextDate(saidOn, count) : null;
    if (day === null) return null;
    const weekday = weekdayNumber(name);
    const named = weekdayFrom(addDays(saidOn, 1), weekday);
    return weekdayFrom(day, weekday) === day
      ? { day, convention: 'day-of-month' }
      : { ...OPEN, alternatives: [named, day] };
  },
};
