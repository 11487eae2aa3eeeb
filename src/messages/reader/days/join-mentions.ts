import { addDays, weekdayOf, type Day } from '../../../plan/index.ts';
import type { DayMention, Said } from '../said.ts';
import { weekdayFrom } from './arithmetic.ts';
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
    else joined.push(last ? inWeekOf(last, mention, line.slice(last.end, mention.start)) : mention);
  }
  return weeksOfWeekdays(joined, line)
    .map((mention) => (mention.weekOf ? { ...mention, day: null } : mention))
    .map((mention) => withEdge(mention, line, said));
}

/** Two mentions of one day with nothing between them, as one; null where they are two. */
function asOne(one: DayMention, other: DayMention, between: string): DayMention | null {
  const span = { start: one.start, end: other.end };
  if (one.weekOf && /^[ ,]*(?:the )?$/.test(between)) {
    const day = other.day && dayInWeekOf(other.day, one.weekOf);
    return { ...span, day, convention: day ? one.convention : 'open', isPeriod: true, weekOf: undefined };
  }
  if (!/^[ ,(]*(?:on |of |the |a )?$/.test(between) && !(one.isHour && /^ (?:on|of|by) $/.test(between))) return null;
  if (one.isHour || other.isHour)
    return { ...(one.isHour ? other : one), ...span, ...(one.isHour ? { isAtHour: true } : {}) };
  const [weekday, date] = one.bareWeekday ? [one, other] : [other, one];
  if (!weekday.bareWeekday || date.bareWeekday || !/date|day-of-month/.test(date.convention)) return null;
  if (date.day === null || weekday.day === null) return { ...date, ...span };
  if (weekdayOf(date.day) === weekdayOf(weekday.day)) return { ...date, ...span };
  const swapped = date.alternatives?.find((day) => weekday.day && weekdayOf(day) === weekdayOf(weekday.day));
  return swapped
    ? { ...date, ...span, day: swapped, alternatives: [] }
    : { ...span, day: null, convention: 'open', alternatives: [weekday.day, date.day] };
}

/** "next Tuesday or Wednesday", "April 18 or the 19th": the second is counted from the first. */
function inWeekOf(before: DayMention, mention: DayMention, between: string): DayMention {
  if (!before.day || !mention.day || !/^,?(?: ?(?:or|and|to|through|-|\/) ?|, ?)(?:on |the |maybe )*$/.test(between))
    return mention;
  if (mention.bareWeekday && before.day > mention.day)
    return { ...mention, day: weekdayFrom(before.day, weekdayOf(mention.day)) };
  if (mention.convention === 'day-of-month' && before.convention === 'date' && before.day > mention.day) {
    const date = mention.day.slice(8);
    const day = firstSuch(before.day, date);
    return { ...mention, day };
  }
  return mention;
}

function firstSuch(from: Day, date: string): Day {
  let day = from;
  for (let tries = 0; tries < 62 && day.slice(8) !== date; tries += 1) day = addDays(day, 1);
  return day;
}

/** "Monday or Tuesday of next week": the week is the first one's too. */
function weeksOfWeekdays(mentions: readonly DayMention[], line: string): DayMention[] {
  const found = [...mentions];
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const [one, next] = [found[at], found[at + 1]];
    if (!one?.bareWeekday || !one.day || !next?.day || next.convention !== 'next-weekday') continue;
    if (
      !/^,? ?(?:or|and|to|-|\/|,) ?(?:on )?$/.test(line.slice(one.end, next.start)) ||
      line.slice(next.start).startsWith('next')
    )
      continue;
    const day = addDays(weekdayFrom(addDays(next.day, -6), weekdayOf(one.day)), 0);
    found[at] = { ...one, day, convention: 'next-weekday' };
  }
  return found;
}

function withEdge(mention: DayMention, line: string, { saidOn }: Said): DayMention {
  const before = line.slice(Math.max(0, mention.start - REACH), mention.start);
  if (/\b(?:after|following|past|beyond|since) (?:the |about |around )?$/.test(before) && !mention.isLength) {
    return { ...mention, day: null, convention: 'open', alternatives: mention.day ? [mention.day] : [] };
  }
  // What the length is counted from is said behind it, and may be anything.
  const behind = line.slice(mention.end, mention.end + 24);
  if (mention.isLength && /^,? (?:after|following|from|of|past|prior) (?!now|today|us\b|which)/.test(behind))
    return { ...mention, day: null, convention: 'open' };
  if (
    !/\b(?<!\bor )(?:before|ahead of|prior to|in advance of) (?:the |this )?$/.test(before) ||
    mention.day === null ||
    mention.isAtHour
  )
    return mention;
  const isNegated = /\b(?:not|never|no|nothing|nobody|unlikely|unable|cannot|hardly)\b|n't\b/.test(before);
  if (isNegated || mention.convention.startsWith('late')) return mention;
  if (mention.isPeriod)
    return mention.convention === 'month' || mention.isLength ? mention : { ...mention, day: null, convention: 'open' };
  const day = addDays(mention.day, -1);
  return day < saidOn ? { ...mention, day: null, convention: 'open' } : { ...mention, day, convention: 'before' };
}
