// What is said of a plan that was made again. Loaded once one is.
import type { LogEntry, Plan, Situation } from '../../plan/index.ts';

export { changesInWords } from '../../plan/index.ts';

/** What a plan was made again for: the entry that the log has gained, or null where the reader changed an answer. */
export function newsIn(before: Plan, after: Plan, { log }: Situation): LogEntry['kind'] | null {
  return before.history.length < after.history.length ? (log.at(-1)?.kind ?? null) : null;
}
