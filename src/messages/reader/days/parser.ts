import type { Meaning, Said } from '../said.ts';

/** Reads one way to name a day (see find-days.ts). */
export interface DayParser {
  /** Fits a line (line.ts) in linear time: no repetition inside a repetition. */
  readonly pattern: RegExp;
  /** What the words mean; null where they mean no day after all. */
  readonly read: (match: RegExpMatchArray, said: Said) => Meaning | null;
}

/** What words mean that name a time and no day: the reader is asked. */
export const OPEN = { day: null, convention: 'open' } as const satisfies Meaning;
/** What words mean that name what has been. */
export const PAST_DAY = { ...OPEN, isPast: true } as const satisfies Meaning;
