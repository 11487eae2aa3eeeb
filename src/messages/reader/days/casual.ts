import { addDays } from '../../../plan/index.ts';
import { OPEN, PAST_DAY, type DayParser } from './parser.ts';

/** "today", "tonight", "this afternoon". */
export const TODAY: DayParser = {
  pattern: /\b(?:later |earlier |end of )?(?:today|tonight|this (?:morning|afternoon|evening))\b/,
  read: ([words], { saidOn }) => (/earlier|morning/.test(words) ? PAST_DAY : { day: saidOn, convention: 'today' }),
};

/** "end of day", "COB": today, unless a day is named beside it. */
export const END_OF_DAY: DayParser = {
  pattern:
    /\b(?:(?:the )?(?:very )?(?:end|close) of (?:the |business |play |work(?:ing)? |my |our )*(?:day|business|play|today)|close of (?:business|play)|eod|cob|eob|first thing)\b/,
  read: (_, { saidOn }) => ({ day: saidOn, convention: 'today', isHour: true }),
};

export const TOMORROW: DayParser = {
  pattern: /\b(?:the )?(day after )?(?:tomorrow|tommorow|tomorow|tommorrow|tmrw|tmw|tomoz)\b(?:'s)?/,
  read: ([, dayAfter], { saidOn }) => ({
    day: addDays(saidOn, dayAfter === undefined ? 1 : 2),
    convention: 'tomorrow',
  }),
};

/** "a week tomorrow". */
export const WEEK_TOMORROW: DayParser = {
  pattern: /\ba week (?:from )?(today|tomorrow)\b/,
  read: ([, base], { saidOn }) => ({ day: addDays(saidOn, base === 'today' ? 7 : 8), convention: 'weeks' }),
};

/** "the one after", "the day after the board meets": a day is meant, and it is not known which. */
export const DAY_AFTER: DayParser = {
  pattern: /\bthe (?:one after\b|(?:day|week|month) after\b(?! tomorrow| next))/,
  read: () => OPEN,
};

/** "yesterday", "two weeks ago": what has been, so that nothing of it is taken for a promise. */
export const PAST: DayParser = {
  pattern:
    /\b(?:yesterday|as of (?:today|now|this (?:morning|week))|the other day|last (?:night|month|year)|(?:\w+ (?:or \w+ )?(?:days?|weeks?|months?|years?) (?:ago|earlier|back)\b)|(?:the |these |over |in )?(?:last|past|previous) (?:\w+ )?(?:days?|weeks?|months?))\b/,
  read: () => PAST_DAY,
};
