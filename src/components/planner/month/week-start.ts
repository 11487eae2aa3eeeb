import type { Weekday } from '../../../plan/index.ts';

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number;
}

/** What engines know of a locale's weeks: by a method, by the property that stood there before it, or not at all. */
export interface LocaleWithWeeks {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
}

const MONDAY: Weekday = 1;

/**
 * The day that weeks start on where the language tag (`en-US`) is from. Monday, as in ISO 8601, where the engine
 * can't tell.
 */
export function weekStartOf(tag: string, localeOf: (tag: string) => LocaleWithWeeks = readLocale): Weekday {
  try {
    const locale = localeOf(tag);
    const info = locale.getWeekInfo?.() ?? locale.weekInfo;
    return info ? ((info.firstDay % 7) as Weekday) : MONDAY;
  } catch {
    // Some systems hand the browser tags that are none, such as "en-US@posix".
    return MONDAY;
  }
}

function readLocale(tag: string): LocaleWithWeeks {
  return new Intl.Locale(tag);
}
