import { Chrono, configuration, type ParsedResult, type Parser } from 'chrono-node/en';

import type { DayMention, Said } from '../said.ts';
import { trimmed } from '../spans.ts';
import { DAY_AFTER, END_OF_DAY, PAST, TODAY, TOMORROW, WEEK_TOMORROW } from './casual.ts';
import { COUNTED, NEXT_WORKING_DAY, THE_NEXT } from './counted.ts';
import { DATE_THEN_MAY, DAY_OF_MONTH, dateMeaning, SLASH_DATE, TWO_DATES } from './dates.ts';
import { joinMentions } from './join-mentions.ts';
import { LONGER, NTH_WEEKDAY, PARTS_OF_MONTHS, SEASONS, WEEKS_OF_MONTHS, WHOLE_MONTHS, YEAR_OUT } from './months.ts';
import type { DayParser } from './parser.ts';
import { EARLY_NEXT, MIDWEEK, WEEK_OF, WEEKENDS, WEEKS } from './weeks.ts';
import { MONTHS } from './words.ts';
import { WEEK_THEN_WEEKDAY, WEEKDAY_AND_DATE, WEEKDAYS } from './weekdays.ts';

const OURS: readonly DayParser[] = [
  ...[PAST, TODAY, END_OF_DAY, TOMORROW, WEEK_TOMORROW, DAY_AFTER, COUNTED, THE_NEXT, NEXT_WORKING_DAY],
  ...[WEEKDAYS, WEEK_THEN_WEEKDAY, WEEKDAY_AND_DATE, WEEKS, MIDWEEK, EARLY_NEXT, WEEK_OF, WEEKENDS],
  ...[LONGER, YEAR_OUT, SEASONS, DAY_OF_MONTH, SLASH_DATE],
];

/** These fit only where {@link NAMES_A_MONTH} does. */
const WITH_MONTH: readonly DayParser[] = [
  ...[PARTS_OF_MONTHS, WEEKS_OF_MONTHS, NTH_WEEKDAY, WHOLE_MONTHS, DATE_THEN_MAY, TWO_DATES],
];

/** Dates with the month in words or in ISO 8601 are chrono's to read; of the rest it would make other days than ours. */
const LEFT_TO_CHRONO = ['march 18', '18 march', '2026-03-18', '2026-03-18t10:00'];

/** Without one of these a text names no day, and most sentences do not. */
const MAY_NAME_A_DAY =
  /\d(?:st|nd|rd|th|[/.-]\d)|\b(?:sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bto(?:day|morrow|morow|mmor|night|moz)|\btmr?w|day|week|wk|month|quarter|\bq[1-4]\b|year|fortnight|hours|hrs|morning|afternoon|evening|\bcob\b|\beod\b|\beob\b|close of|end of|w\/c|\bwc\b|(?:early|mid|late) next|first thing|christmas|xmas|thanksgiving|halloween|easter|eid\b|diwali|ramadan|hanukkah|passover|half[- ]term|spring|summer|fall\b|autumn|winter|\bthe [a-z-]*(?:th|first|second|third)\b/;

/** Most days come without a month, and these patterns are the slowest. The name may touch what is before it: "18thmarch". */
const NAMES_A_MONTH = new RegExp(`month|(?:${MONTHS.join('|')})(?![a-z])`);
const HAS_YEAR_FIRST = /\d{4}[-./ ]\d/;

/** The days that a line names, in its order; days far behind each other are not joined. */
export function findDays(line: string, said: Said): DayMention[] {
  if (!MAY_NAME_A_DAY.test(line)) return [];
  const namesMonth = NAMES_A_MONTH.test(line);
  const parsers = namesMonth ? [...OURS, ...WITH_MONTH] : OURS;
  const mentions = parsers.flatMap((parser) => mentionsBy(parser, line, said));
  if (namesMonth || HAS_YEAR_FIRST.test(line)) mentions.push(...mentionsOfChrono(line, said));
  return joinMentions(longest(mentions), line, said);
}

function mentionsBy({ pattern, read }: DayParser, line: string, said: Said): DayMention[] {
  const mentions: DayMention[] = [];
  let from = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line.slice(from))) {
    const start = from + match.index;
    const meaning = read(match, said);
    from = meaning === null ? start + 1 : start + match[0].length;
    if (meaning) mentions.push({ ...trimmed(line, 0, start, from), ...meaning });
  }
  return mentions;
}

/** Of overlapping mentions the longest stays, and of two as long the first of our own parsers. */
function longest(mentions: readonly DayMention[]): DayMention[] {
  const taken: DayMention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!taken.some(({ start, end }) => start < mention.end && end > mention.start)) taken.push(mention);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** chrono counts from a moment, and would read the clock. Here it counts nothing: its dates have a month and a day. */
// eslint-disable-next-line no-restricted-globals -- chrono takes its reference as a Date; it is fixed, and no clock is read
const ANY_MOMENT = new Date(2026, 2, 5, 12);

/** Made when first needed: choosing the parsers takes time. */
let chrono: Chrono | undefined;

function mentionsOfChrono(line: string, said: Said): DayMention[] {
  chrono ??= new Chrono({ parsers: parsersOfChrono(), refiners: [] });
  return chrono.parse(line, ANY_MOMENT).map((result) => mentionOf(result, line, said));
}

/** The first of chrono's parsers for each of {@link LEFT_TO_CHRONO}; the package does not name them. */
function parsersOfChrono(): Parser[] {
  const { parsers } = configuration.createConfiguration();
  return LEFT_TO_CHRONO.flatMap((text) => parsers.find((parser) => readsAsDate(parser, text)) ?? []);
}

function readsAsDate(parser: Parser, text: string): boolean {
  return new Chrono({ parsers: [parser], refiners: [] })
    .parse(text, ANY_MOMENT)
    .some(({ start }) => start.isCertain('day'));
}

function mentionOf(result: ParsedResult, line: string, { saidOn }: Said): DayMention {
  const { start: from } = result;
  // chrono leaves null where there is no end.
  const to = (result.end as ParsedResult['start'] | null | undefined) ?? from;
  const year = from.isCertain('year') ? from.get('year') : null;
  return {
    // chrono's patterns may take a blank along.
    ...trimmed(line, 0, result.index, result.index + result.text.length),
    ...dateMeaning(saidOn, to.get('month') ?? 0, to.get('day') ?? 0, year),
    ...(to === from ? {} : { convention: 'range' as const }),
  };
}
