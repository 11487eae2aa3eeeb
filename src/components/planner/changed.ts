// Loaded once a plan is made again.
import { changesInWords, type Plan, type Situation } from '../../plan/index.ts';

/** What is different in a plan that was made again, in a sentence; null where the steps to do are the same. */
export function changed(before: Plan, after: Plan, { log }: Situation): string | null {
  // What it was made again for: the entry that the log has gained, unless the reader changed an answer.
  const news = before.history.length < after.history.length ? (log.at(-1)?.kind ?? null) : null;
  return changesInWords(before, after, news);
}
