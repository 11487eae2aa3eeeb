import { addDays, dateOf, weekdayOf, type Day } from '../../../plan/index.ts';
import type { DayMention, Said } from '../said.ts';
import { mondayOf, nextDate, weekdayFrom } from './arithmetic.ts';
import { OPEN } from './parser.ts';
import { dayInWeekOf } from './weeks.ts';

/** How far to look before a mention for "before", and for the "not" that may go with it. */
const REACH = 60;

/** Puts together what several mentions say of one day ("the week of" and "March 16"), and takes "before" into account. */
export function joinMentions(mentions: readonly DayMention[], line: string, said: Said): DayMention[] {
  const joined: DayMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const together = last && asOne(last, mention, line.slice(last.end, mention.start));
    if (together) joined[joined.length - 1] = together;
    else joined.push(last ? countedFrom(last, mention, line.slice(last.end, mention.start)) : mention);
  }
  return joined
    .reduceRight<DayMention[]>((behind, mention) => [asInNext(mention, behind[0], line), ...behind], [])
    .map((mention) => withEdge(mention, line, said));
}

/** Two mentions of one day with nothing between them, as one; null where they are two. */
function asOne(one: DayMention, other: DayMention, between: string): DayMention | null {
  const span = { start: one.start, end: other.end };
  if (one.weekOf && /^ *(?:the )?$/.test(between)) {
    const day = other.day && dayInWeekOf(other.day, one.weekOf);
    return { ...span, day, convention: day ? one.convention : 'open', isPeriod: true, weekOf: undefined };
  }
  if (!/^[ ,(]*(?:on |of |the |a )?$/.test(between) && !(one.isHour && between === ' by ')) return null;
  if (one.isHour || other.isHour)
    return { ...(one.isHour ? other : one), ...span, ...(one.isHour ? { isAtHour: true } : {}) };
  const [weekday, date] = one.bareWeekday ? [one, other] : [other, one];
  if (!weekday.bareWeekday || !weekday.day || !date.day || !/date|day-of-month/.test(date.convention)) return null;
  const named = weekdayOf(weekday.day);
  const isThatWeekday = (day: Day): boolean => weekdayOf(day) === named;
  if (isThatWeekday(date.day)) return { ...date, ...span };
  const possible = date.alternatives?.find(isThatWeekday);
  if (possible === undefined) return { ...span, ...OPEN, alternatives: [weekday.day, date.day] };
  // "Friday 3/4" can only be one of the two; of "Friday, April 17 or the 20th" the weekday is the first one's.
  return date.convention === 'slash-date'
    ? { ...date, ...span, day: possible, alternatives: [] }
    : { ...date, ...span };
}

/** What stands between days of one list, or between a week and its days: "next week: Tuesday, Thursday or Friday". */
const IN_A_LIST = /^(?:,? ?(or|and|to|through|[-/(:,]) ?| )(?:on |the |maybe |either )*$/;

/** "next Tuesday or Wednesday", "April 18, the 19th or the 20th": what follows is counted from the first. */
function countedFrom(before: DayMention, mention: DayMention, between: string): DayMention {
  const list = IN_A_LIST.exec(between);
  if (!list || !before.day) return mention;
  if (!mention.day) return before.convention === 'date' ? inMonthAfter(before.day, mention) : mention;
  if (before.day <= mention.day) return mention;
  if (mention.bareWeekday) {
    // "next week, maybe Tuesday" is a day of that week; "next week or Tuesday" is one after it.
    const isOfWeek = before.isPeriod && !/[a-z]/.test(list[1] ?? '');
    const from = isOfWeek ? mondayOf(before.day) : before.day;
    return { ...mention, day: weekdayFrom(from, weekdayOf(mention.day)) };
  }
  // It has its month from the date, and so may give it on.
  if (mention.convention === 'day-of-month' && before.convention === 'date')
    return { ...mention, day: nextDate(before.day, dateOf(mention.day)), convention: 'date' };
  return mention;
}

/** "Friday, April 17 or Monday the 20th": the next 20th is no Monday, but that of April is. */
function inMonthAfter(from: Day, mention: DayMention): DayMention {
  const [named, date] = mention.isPeriod ? [] : (mention.alternatives ?? []);
  const day = date && nextDate(from, dateOf(date));
  if (!named || !day || weekdayOf(day) !== weekdayOf(named)) return mention;
  return { ...mention, day, convention: 'date', alternatives: [] };
}

/** "Monday or Tuesday of next week", "the 16th, 17th or 18th of April": the week or month is the first one's too. */
function asInNext(mention: DayMention, next: DayMention | undefined, line: string): DayMention {
  if (!mention.day || !next?.day) return mention;
  if (!/^,? ?(?:or|and|to|[-/,]) ?(?:on )?$/.test(line.slice(mention.end, next.start))) return mention;
  const words = line.slice(next.start, next.end);
  if (mention.bareWeekday && next.convention === 'next-weekday' && !words.startsWith('next')) {
    const day = weekdayFrom(addDays(next.day, -6), weekdayOf(mention.day));
    return { ...mention, day, convention: 'next-weekday' };
  }
  if (mention.convention === 'day-of-month' && next.convention === 'date' && /^(?:on )?(?:the )?\d/.test(words)) {
    const first = next.alternatives?.[0] ?? next.day;
    const day = addDays(first, dateOf(mention.day) - dateOf(first));
    if (day < first) return { ...mention, day, convention: 'date' };
  }
  return mention;
}

function withEdge(mention: DayMention, line: string, { saidOn }: Said): DayMention {
  const before = line.slice(Math.max(0, mention.start - REACH), mention.start);
  if (/\b(?:after|following|past|beyond|since) (?:the |about |around )?$/.test(before) && !mention.isLength) {
    return { ...mention, ...OPEN, alternatives: mention.day ? [mention.day] : [] };
  }
  // What the length is counted from is said behind it, and may be anything.
  const behind = line.slice(mention.end, mention.end + 24);
  if (mention.isLength && /^,? (?:after|following|from|of|past|prior) (?!now|today|us\b|which)/.test(behind))
    return { ...mention, ...OPEN };
  if (
    !/\b(?<!\bor )(?:before|ahead of|prior to|in advance of) (?:the |this )?$/.test(before) ||
    mention.day === null ||
    mention.isHour ||
    mention.isAtHour
  )
    return mention;
  const isNegated = /\b(?:not|never|no|nothing|nobody|unlikely|unable|cannot|hardly)\b|n't\b/.test(before);
  if (isNegated || /^(?:late|end)/.test(mention.convention)) return mention;
  if (mention.isPeriod) return mention.isLength ? mention : { ...mention, ...OPEN };
  const day = addDays(mention.day, -1);
  return day < saidOn ? { ...mention, ...OPEN } : { ...mention, day, convention: 'before' };
}
