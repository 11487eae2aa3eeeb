/**
 * Counts the days of a printed ledger again. It knows the ledger's text and nothing else: no code of the project is
 * imported here, and days are counted on the numbers of UTC days. As a command it reads the text from standard input:
 *
 *     npm run --silent plan -- "<plan link>" --ledger | node tests/unit/ledger/recount.ts
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What counting a ledger again came to. */
export interface Recount {
  /** How many days were counted again: those of steps, and those of other paces that differ. */
  readonly days: number;
  /** What does not come out as printed, a sentence each. */
  readonly wrong: readonly string[];
}

/** What a ledger says of the days that are no working days. */
interface Calendar {
  readonly today: number;
  readonly weekend: readonly number[];
  /** The name of each holiday and day off by its day. */
  readonly off: ReadonlyMap<number, string>;
}

/** A day that was counted from a first one, with all that the lines said on the way. */
interface Count {
  day: number;
  skipped: string[];
}

const MS_A_DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = `((?:${WEEKDAYS.join('|')}), [A-Z][a-z]+ \\d+, \\d{4})`;

/** Counts the days of a ledger again. */
export function recount(text: string): Recount {
  const wrong: string[] = [];
  const [header = '', ...blocks] = text.trimEnd().split(/\n\n(?=[A-Z][a-z]+day, )/);
  const calendar = readCalendar(header);
  const earlier: number[] = [];
  let days = 0;
  for (const block of blocks) {
    const [heading = '', ...lines] = block.split('\n');
    const [, printed = '', title = ''] = match(heading, new RegExp(`^${DAY}: (.+)$`));
    const report = (says: string): number => wrong.push(`${heading}: ${says}`);
    try {
      const step = countLines(linesOf(lines, 2), calendar, report);
      days += 1;
      if (step.day !== readDay(printed)) report(`counted ${writeDay(step.day)}`);
      if (isContact(title)) checkContact(step, calendar, earlier, report);
      for (const [pace, day, inner] of otherCounts(lines, printed)) {
        if (inner === null) continue;
        days += 1;
        const other = countLines(inner, calendar, report);
        if (other.day !== day) report(`the ${pace} pace comes to ${writeDay(other.day)}`);
      }
      earlier.push(step.day);
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
    }
  }
  if (days === 0) wrong.push('No day was counted.');
  return { days, wrong };
}

function readCalendar(header: string): Calendar {
  const [, today = ''] = match(header, new RegExp(`^How each day was counted on ${DAY}$`, 'm'));
  const [, weekend = ''] = match(header, /^Weekend: (.+)$/m);
  const off = [...header.matchAll(new RegExp(`^Day off: ${DAY}: (.+)$`, 'gm'))];
  return {
    today: readDay(today),
    weekend: weekend.split(', ').map((name) => WEEKDAYS.indexOf(name)),
    off: new Map(off.map(([, day = '', name = '']) => [readDay(day), name])),
  };
}

/** Follows the lines of a count from "From ..." to its last day. */
function countLines(lines: readonly string[], calendar: Calendar, report: (says: string) => void): Count {
  const [first = '', ...rest] = lines;
  const [, from = '', start = ''] = match(first, new RegExp(`^From ${DAY}: (.+)\\.$`));
  const count: Count = { day: readDay(from), skipped: [] };
  if (start === 'today' && count.day !== calendar.today) report(`today is not ${from}`);
  let hasRule = false;
  for (const line of rest) {
    const latest = new RegExp(`^At the latest, 1 day after the interview: ${DAY}\\.$`).exec(line);
    if (latest) {
      if (readDay(latest[1] ?? '') !== readDay(from) + 1) report(line);
    } else if (/^The rule: .+\w.+$/.test(line)) hasRule = true;
    else if (!/^(At (the|any other) |The \w+ count to )/.test(line)) move(line, count, calendar, report);
  }
  if (count.skipped.length > 0) report(`nothing follows what was skipped: ${count.skipped.join('; ')}`);
  if (rest.some((line) => line.startsWith('At ')) && !hasRule) report('no rule is named');
  return count;
}

/** Makes one move of a count by its words, and compares where it should lead with where it says that it does. */
function move(line: string, count: Count, calendar: Calendar, report: (says: string) => void): void {
  const skip = new RegExp(`^Skipped ${DAY}: (.+)\\.$`).exec(line);
  if (skip) {
    count.skipped.push(`${skip[1] ?? ''}: ${skip[2] ?? ''}`);
    return;
  }
  const [, words = '', printed = ''] = match(line, new RegExp(`^(.+?):? ${DAY}\\.$`));
  const passed: number[] = [];
  const from = count.day;
  const to = destination(words, count.day, calendar, passed);
  const expected = passed.map((day) => `${writeDay(day)}: ${whyOff(day, calendar) ?? 'a business day'}`);
  if (expected.join() !== count.skipped.join()) report(`${line} should skip ${expected.join('; ') || 'nothing'}`);
  const isStill = words.startsWith('There was no business day left') || words.startsWith('This is within 7 days');
  if (to === from && !isStill) report(`${line} leads nowhere`);
  const claimed = readDay(printed);
  const isOffer = words.startsWith('No later than');
  if (isOffer ? claimed >= from : to !== claimed) report(`${line} It comes to ${writeDay(to)}.`);
  count.day = isOffer ? claimed : to;
  count.skipped = [];
}

/** The day that a move leads to; the days off on the way are added to `passed`. */
function destination(words: string, from: number, calendar: Calendar, passed: number[]): number {
  const isOff = (day: number): boolean => {
    const off = whyOff(day, calendar) !== null;
    if (off) passed.push(day);
    return off;
  };
  const working = /^(\d) business days? later$/.exec(words);
  if (working) {
    let day = from;
    for (let left = Number(working[1]); left > 0; left -= 1) {
      day += 1;
      while (isOff(day)) day += 1;
    }
    return day;
  }
  const later = /^(\d+) days? later$/.exec(words);
  if (later) return from + Number(later[1]);
  const within = /^They promised a reply within (\d+) (day|week|month)s?$/.exec(words);
  if (within) return periodLater(from, Number(within[1]), within[2] ?? '');
  const apart = new RegExp(`^Leave 7 days after the contact on ${DAY}, so not before$`).exec(words);
  if (apart) {
    const allowed = readDay(apart[1] ?? '') + 7;
    if (from >= allowed) throw new Error(`7 days have passed: ${words}`);
    return allowed;
  }
  const soon = new RegExp(
    `^This is within 7 days of the contact on ${DAY}, but the date was set with them, so it stays$`,
  ).exec(words);
  if (soon) {
    const since = readDay(soon[1] ?? '');
    if (from < since || from >= since + 7) throw new Error(`not within 7 days: ${words}`);
    return from;
  }
  let day = from;
  switch (words) {
    case 'The next business day':
      while (isOff(day)) day += 1;
      return day;
    case 'The last business day before it':
      while (isOff(day)) day -= 1;
      return day;
    case 'There was no business day left in that week, so the day stays':
      for (; day > from - 7; day -= 1) if (!isOff(day)) throw new Error(`${writeDay(day)} is a working day`);
      return from;
    case 'That day has passed. From today':
      if (from >= calendar.today) throw new Error(`${writeDay(from)} has not passed`);
      return calendar.today;
    case 'No later than the last day to answer the other offer':
      return from - 1;
    default:
      throw new Error(`unknown words: ${words}`);
  }
}

/** A contact is on a working day unless another offer leaves none, and counts from one that stands above it or was made. */
function checkContact(
  count: Count,
  calendar: Calendar,
  earlier: readonly number[],
  report: (says: string) => void,
): void {
  if (whyOff(count.day, calendar) !== null) report('a contact on a day off');
  if (count.day < calendar.today) report('a contact in the past');
  if (earlier.some((day) => day > count.day)) report('stands after a later step');
}

function isContact(title: string): boolean {
  return /^(Check in|Follow up|Ask directly|Ask your recruiter)/.test(title);
}

/** The days of other paces with the lines of their counts; none where it is the day of the step itself, or no step. */
function otherCounts(lines: readonly string[], own: string): [pace: string, day: number, lines: string[] | null][] {
  return lines.flatMap((line): [string, number, string[] | null][] => {
    const at = new RegExp(`^ {2}At the (\\w+) pace: (?:the same day|${DAY})(?: \\(.+\\))?\\.$`).exec(line);
    if (!at) return [];
    const [, pace = '', day] = at;
    if (day === undefined) return [[pace, readDay(own), null]];
    const start = lines.indexOf(`  The ${pace} count to ${day}:`);
    if (start < 0) throw new Error(`no count for the ${pace} pace`);
    const after = lines.slice(start + 1);
    const end = after.findIndex((other) => !other.startsWith('    '));
    return [[pace, readDay(day), linesOf(end < 0 ? after : after.slice(0, end), 4)]];
  });
}

/** The lines that are indented by exactly so many blanks. */
function linesOf(lines: readonly string[], indent: number): string[] {
  return lines.filter((line) => line.search(/\S/) === indent).map((line) => line.trim());
}

function whyOff(day: number, { weekend, off }: Calendar): string | null {
  return weekend.includes(weekdayOf(day)) ? 'weekend' : (off.get(day) ?? null);
}

function periodLater(from: number, count: number, unit: string): number {
  if (unit === 'day') return from + count;
  if (unit === 'week') return from + 7 * count;
  const date = new Date(from * MS_A_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  // A month that is too short ends on its last day.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / MS_A_DAY;
}

/** The number of a day since January 1, 1970; throws where the weekday is not the date's. */
function readDay(text: string): number {
  const [, month = '', date = '', year = ''] = match(text, /^\w+, ([A-Z][a-z]+) (\d+), (\d{4})$/);
  const day = Date.UTC(Number(year), MONTHS.indexOf(month), Number(date)) / MS_A_DAY;
  if (writeDay(day) !== text) throw new Error(`${text} is ${writeDay(day)}`);
  return day;
}

function writeDay(day: number): string {
  const date = new Date(day * MS_A_DAY);
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return `${WEEKDAYS[weekdayOf(day)] ?? ''}, ${month} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

/** January 1, 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function match(text: string, pattern: RegExp): RegExpExecArray {
  const found = pattern.exec(text);
  if (!found) throw new Error(`unknown: ${text}`);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { days, wrong } = recount(readFileSync(0, 'utf8'));
  for (const says of wrong) console.error(says);
  console.log(`${days} days counted again, ${wrong.length} wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
