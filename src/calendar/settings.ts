import { CLOCK_TIMES } from '../plan/index.ts';
import { clockOf, type ClockTime } from './clock.ts';

/** What the times of day of a plan mean on this reader's clock. */
export interface Hours {
  readonly midMorning: ClockTime;
  readonly midAfternoon: ClockTime;
}

/**
 * When an entry reminds the reader: when it starts, not at all, or a number of minutes before. An all-day entry
 * counts as starting at nine in the morning.
 */
export type Alarm = 'at-start' | 'none' | { readonly minutesBefore: number };

/** How the reader wants the plan in a calendar. */
export interface CalendarSettings {
  readonly hours: Hours;
  /** Whether contacts stand at the head of their day, without a time, as all other steps do. */
  readonly allDay: boolean;
  readonly alarm: Alarm;
  /** Whether titles bear the name that the reader gave the application. Others may see titles in a shared calendar. */
  readonly namesInTitles: boolean;
}

/** What holds until the reader changes it. */
export const USUAL_SETTINGS: CalendarSettings = {
  hours: { midMorning: clockOf(CLOCK_TIMES['mid-morning']), midAfternoon: clockOf(CLOCK_TIMES['mid-afternoon']) },
  allDay: false,
  alarm: 'at-start',
  namesInTitles: false,
};

/** Four weeks, the longest that Google Calendar's own reminders take. */
export const MOST_MINUTES_BEFORE = 40_320;

/** Something in the settings that makes no sense, with the sentence that says so to the reader. */
export interface SettingsProblem {
  readonly place: keyof Hours | 'alarm';
  readonly says: string;
}

// Every sentence says what would be right.
const SENTENCES: Readonly<Record<SettingsProblem['place'], string>> = {
  midMorning: 'Choose a mid-morning time, such as 10:00 a.m.',
  midAfternoon: 'Choose a mid-afternoon time, such as 2:30 p.m.',
  alarm: `Choose a whole number of minutes for the reminder, from 0 to ${String(MOST_MINUTES_BEFORE)}, which is four weeks.`,
};

/** What is wrong with the settings, which can not be used before it is corrected; empty where all is well. */
export function checkSettings({ hours, alarm }: CalendarSettings): readonly SettingsProblem[] {
  const wrong: SettingsProblem['place'][] = [];
  if (!isClockTime(hours.midMorning)) wrong.push('midMorning');
  if (!isClockTime(hours.midAfternoon)) wrong.push('midAfternoon');
  if (typeof alarm === 'object' && !isWithin(alarm.minutesBefore, MOST_MINUTES_BEFORE)) wrong.push('alarm');
  return wrong.map((place) => ({ place, says: SENTENCES[place] }));
}

function isClockTime({ hours, minutes }: ClockTime): boolean {
  return isWithin(hours, 23) && isWithin(minutes, 59);
}

function isWithin(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= most;
}
