import { dayInWords, daysBetween, type Day } from '../model/day.ts';
import type { How, Plan, Step, TimeOfDay } from '../model/plan.ts';

/** How far a day is from today, as people say it: "today", "tomorrow", "in 3 days", "2 days ago". */
export function daysAwayInWords(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${String(days)} days` : `${String(-days)} days ago`;
}

/** The next thing to do and its day: "Next: check in by phone, Wednesday, March 11, in 3 days". */
export function nextInWords({ steps, today }: Plan): string {
  const [next] = steps;
  if (!next) return 'Nothing is left to do here';
  return `Next: ${inTheMiddle(next.title)}, ${dayInWords(next.day)}, ${daysAwayInWords(today, next.day)}`;
}

/** What a status line says of a plan after how it came about, in fewer than 20 words. */
export function stepsInWords({ steps }: Plan): string {
  const [next] = steps;
  if (!next) return 'Nothing is left to do.';
  const count = steps.length === 1 ? '1 step' : `${String(steps.length)} steps`;
  return `${count}. Next: ${inTheMiddle(next.title)}, ${dayInWords(next.day)}.`;
}

/** A title as it stands in the middle of a sentence. */
function inTheMiddle(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

const HOWS: Record<How, string> = {
  'in-person': 'In person',
  note: 'By email, or by hand',
  call: 'By phone',
  email: 'By email',
  recruiter: 'Through your recruiter',
};

/** The clock times that the times of day are shown as, written like `14:30`. */
export type ClockTimes = Readonly<Record<TimeOfDay, string>>;

/** Where the reader has chosen no others. */
export const CLOCK_TIMES: ClockTimes = { 'mid-morning': '10:00', 'mid-afternoon': '14:30' };

/**
 * How and when in the day: "By phone, mid-morning (10:00 a.m.)". Empty where there is nothing to send or say.
 *
 * @param clockTimes those that the reader has chosen
 */
export function howInWords({ how, time }: Pick<Step, 'how' | 'time'>, clockTimes = CLOCK_TIMES): string {
  return [how && HOWS[how], time && `${time} (${clockInWords(clockTimes[time])})`].filter(Boolean).join(', ');
}

/** "2:30 p.m." for `14:30`. */
function clockInWords(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return `${String(hours % 12 || 12)}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}
