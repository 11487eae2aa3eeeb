import type { DayMention } from './said.ts';

/** "The job starts on", "with a start date of", "fill the role by": the day behind it is the job's, and no answer's. */
const OF_THE_JOB =
  /\b(?:(?:start|begin)(?:s|ning|ing)?(?: (?:work|date|day))?|first day|fill(?:ed|ing)?(?: (?:the|this|it|role|post|position|vacancy|job)){0,2}|in (?:post|place))(?: (?:is|will|would|be|of|on|from|by|before|around|about|the)){0,3} $/;

export function isStartDay({ start }: DayMention, line: string): boolean {
  return OF_THE_JOB.test(line.slice(Math.max(0, start - 60), start));
}

/** The days without those of the job's start, where any others are named: "starts April 6; you'll hear by March 20". */
export function withoutStarts(days: readonly DayMention[], line: string): readonly DayMention[] {
  const others = days.filter((mention) => !isStartDay(mention, line));
  return others.some(({ day }) => day !== null) ? others : days;
}
