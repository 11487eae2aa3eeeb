import type { Day } from '../../plan/index.ts';
import type { ConventionId } from './conventions.ts';

/** What the words alone do not tell: where and when they were said. Nothing here reads a clock. */
export interface Said {
  /** The day on which it was said: all days are counted from it. */
  readonly saidOn: Day;
  /** Whether people work on that day where the reader is. */
  readonly isWorkingDay: (day: Day) => boolean;
  /** How a date such as 3/4 is read. */
  readonly dateOrder: 'month-first' | 'day-first';
}

/** A stretch of a text, in UTF-16 units as `String.prototype.slice` counts them; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What some words say about a day. */
export interface Meaning {
  /** The day that the words mean, the last one where they mean several; null where they leave it open. */
  readonly day: Day | null;
  readonly convention: ConventionId;
  /** Other days that the same words could mean. */
  readonly alternatives?: readonly Day[];
  /** It lies before the day of saying. */
  readonly isPast?: boolean;
  /** A weekday with nothing beside it ("Tuesday"), which other words may move to another week. */
  readonly bareWeekday?: boolean;
  /** A whole week or month, or a number of days: "before" it is no single day. */
  readonly isPeriod?: boolean;
  /** A number of days, weeks or months. */
  readonly isLength?: boolean;
  /** "the week of": the day of the date behind it is the week's. */
  readonly weekOf?: 'early' | 'mid' | 'late' | undefined;
  /** "end of day": it only says how late on the day beside it. */
  readonly isHour?: boolean;
  /** An hour of the day stands before it: "before noon on Tuesday" is Tuesday. */
  readonly isAtHour?: boolean;
}

/** Words that name a day, and where they are. */
export interface DayMention extends Span, Meaning {}
