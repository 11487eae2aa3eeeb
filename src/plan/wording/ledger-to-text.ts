import { countLines, ledgerLines, whyOff } from './date-ledger.ts';
import type { DayCount } from '../model/day-count.ts';
import { addDays, dayInWords, weekdayInWords, type Day } from '../model/day.ts';
import type { Plan, Step } from '../model/plan.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Situation } from '../model/situation.ts';
import { workingDays, type RegionCalendar } from '../model/working-days.ts';

/** What a plan was made from, as far as its days depend on it. */
export interface LedgerSource {
  readonly plan: Plan;
  readonly situation: Situation;
  readonly region: RegionCalendar | null;
}

/**
 * How every day of a plan was counted, as plain text: first which days are no working days, then each step's count and,
 * indented, what the other paces would do. Whoever has only this text can count again. Lines end in `\n`.
 */
export function ledgerToText({ plan, situation, region }: LedgerSource, says: (rule: RuleId) => string): string {
  const words = { says, withYear: true };
  const lines = [
    `How each day was counted on ${withYear(plan.today)}`,
    '',
    `Weekend: ${(region?.weekend ?? SATURDAY_AND_SUNDAY).map((weekday) => weekdayInWords(weekday)).join(', ')}`,
    ...daysOffLines(plan.steps, situation, region),
    '',
  ];
  for (const step of plan.steps) {
    lines.push(`${withYear(step.day)}: ${step.title}`, ...ledgerLines(step, words).map((line) => `  ${line}`));
    for (const { pace, step: other } of step.otherPaces) {
      if (!other || other.day === step.day) continue;
      lines.push(`  The ${pace} count to ${withYear(other.day)}:`);
      lines.push(...countLines(other.count, withYear).map((line) => `    ${line}`));
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const SATURDAY_AND_SUNDAY = [6, 0] as const;

/** The holidays and days off from the first day that was counted from to the last that was counted to. */
function daysOffLines(steps: readonly Step[], situation: Situation, region: RegionCalendar | null): readonly string[] {
  const { whyOff: reasonFor } = workingDays(region, situation.daysOff, situation.workdays);
  const counts = steps.flatMap(({ count, otherPaces }) => [
    count,
    ...otherPaces.flatMap(({ step }) => step?.count ?? []),
  ]);
  const days = counts.flatMap(daysIn).sort();
  const [first, last] = [days[0], days.at(-1)];
  const lines: string[] = [];
  for (let day = first; day && last && day <= last; day = addDays(day, 1)) {
    const reason = reasonFor(day);
    if (reason && reason.kind !== 'weekend') lines.push(`Day off: ${withYear(day)}: ${whyOff(reason)}`);
  }
  return lines;
}

function daysIn({ from, moves }: DayCount): readonly Day[] {
  return [from, ...moves.map(({ to }) => to)];
}

function withYear(day: Day): string {
  return dayInWords(day, true);
}
