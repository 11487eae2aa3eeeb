import type { Day } from '../plan/index.ts';

/** What a calendar was last told of one step, so that the next file can move or cancel it. */
export interface ExportedStep {
  /** The SEQUENCE it was told with; only grows. */
  readonly sequence: number;
  readonly day: Day;
  /** The clock time of its start, `10:00`, on the device; null for an all-day entry. */
  readonly time: string | null;
  readonly title: string;
  /** Whether the calendar was told that it is cancelled. */
  readonly cancelled: boolean;
}

/** All that calendars were told of a plan, by step id. Empty before the first file. */
export type Exported = Readonly<Record<string, ExportedStep>>;
