import type { Day } from '../plan/index.ts';

/** RFC 5545 3.3.8: an INTEGER has 32 bits. */
export const HIGHEST_SEQUENCE = 0x7fffffff;

/** What the last file said of one step, so that the next file can move or cancel it. */
export interface ExportedStep {
  /** The SEQUENCE it was written with; never falls, and is {@link HIGHEST_SEQUENCE} at most. */
  readonly sequence: number;
  readonly day: Day;
  /** The clock time of its start, `10:00`, on the device; null for an all-day entry. */
  readonly time: string | null;
  readonly title: string;
  /** Whether the file said that it is cancelled. */
  readonly cancelled: boolean;
}

/** What calendar files said of a plan, by step id. Empty before the first file. */
export type ExportHistory = Readonly<Record<string, ExportedStep>>;
