import type { CountMove, CountStart, DayCount, OtherPace } from '../model/day-count.ts';
import { dayInWords, type Day } from '../model/day.ts';
import type { Step } from '../model/plan.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { DayOffReason } from '../model/working-days.ts';

/** How the lines of a ledger are written. */
export interface LedgerWords {
  /** What a rule says, in a sentence. */
  readonly says: (rule: RuleId) => string;
  /** Whether each day has its year. */
  readonly withYear: boolean;
}

/** How a step's day was counted, a sentence a line: from which day, how many, which were skipped and why, by which rule. */
export function ledgerLines(step: Step, { says, withYear }: LedgerWords): readonly string[] {
  const inWords = (day: Day): string => dayInWords(day, withYear);
  return [
    ...countLines(step.count, inWords),
    ...(step.latest ? [`At the latest, 1 day after the interview: ${inWords(step.latest)}.`] : []),
    `The rule: ${says(ruleOfDay(step))}`,
    ...(step.otherPaces.length ? [] : ['At any other pace: the same day.']),
    ...step.otherPaces.map((other) => otherPaceLine(step, other, inWords)),
  ];
}

/** A count, a sentence a line. */
export function countLines({ from, start, moves }: DayCount, inWords: (day: Day) => string): readonly string[] {
  const first = `From ${inWords(from)}: ${STARTS[start]}.`;
  return [first, ...moves.flatMap((move) => [...skippedLines(move, inWords), moveLine(move, inWords)])];
}

/** What another pace would do in the step's place. */
export function otherPaceLine(step: Step, { pace, step: other }: OtherPace, inWords: (day: Day) => string): string {
  const atPace = `At the ${pace} pace: `;
  if (!other) return `At the ${pace} pace, this step is not in the plan.`;
  const day = other.day === step.day ? 'the same day' : inWords(other.day);
  return `${atPace}${day}${other.title === step.title ? '' : ` (${other.title})`}.`;
}

const STARTS: Record<CountStart, string> = {
  interview: 'the interview',
  promise: 'the date they gave',
  'new-date': 'the new date they gave',
  'agreed-call': 'the day you agreed to call',
  undecided: 'the day they said they had not decided',
  contact: 'the contact before this step',
  'other-offer': 'the last day to answer the other employer',
  rejected: 'the day they said no',
  offer: 'the day they made you an offer',
  today: 'today',
};

function moveLine(move: CountMove, inWords: (day: Day) => string): string {
  const to = inWords(move.to);
  switch (move.kind) {
    case 'period':
      return `They promised a reply within ${counted(move.length.count, move.length.unit)}: ${to}.`;
    case 'days':
      return `${counted(move.count, 'days')} later: ${to}.`;
    case 'working-days':
      return `${counted(move.count, 'business days')} later: ${to}.`;
    case 'next-working-day':
      return `The next business day: ${to}.`;
    case 'previous-working-day':
      return `The last business day before it: ${to}.`;
    case 'no-working-day-before':
      return `There was no business day left in that week, so the day stays ${to}.`;
    case 'week-apart':
      return `Leave 7 days after the contact on ${inWords(move.since)}, so not before ${to}.`;
    case 'day-they-gave':
      return `This is within 7 days of the contact on ${inWords(move.since)}, but the date was set with them, so it stays ${to}.`;
    case 'passed':
      return `That day has passed. From today: ${to}.`;
    case 'not-after-offer':
      return `No later than the last day to answer the other offer: ${to}.`;
  }
}

function skippedLines(move: CountMove, inWords: (day: Day) => string): readonly string[] {
  if (!('skipped' in move)) return [];
  return move.skipped.map(({ day, because }) => `Skipped ${inWords(day)}: ${whyOff(because)}.`);
}

/** Why a day is no working day, in a word or two. */
export function whyOff(reason: DayOffReason): string {
  switch (reason.kind) {
    case 'weekend':
      return 'weekend';
    case 'holiday':
      return reason.name;
    case 'day-off':
      return 'your day off';
  }
}

/** Rules that fix a day, where another one is named first in a step. */
const DAY_RULES: readonly RuleId[] = ['keep-your-word', 'weekly-then-stop'];

/** The rule that a step's day comes from. */
function ruleOfDay({ kind, rules }: Step): RuleId {
  // What to say may weigh more than when: a last ask is asked directly, and on its day by the weekly rhythm.
  return (
    (kind === 'check-in' || kind === 'last-ask' ? rules.find((rule) => DAY_RULES.includes(rule)) : null) ?? rules[0]
  );
}

/** "1 day", "2 weeks", from a count and a plural. */
function counted(count: number, unit: string): string {
  return `${String(count)} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
