/** Beginnings that only together say what a step is; of any other title the first word does. */
const BEGINNINGS = ['Check in', 'Follow up', 'Move on'];

/**
 * A step's title in two parts, which make the title again when put together: what a narrow cell shows ("Follow up"),
 * and the rest (" by email").
 */
export function titleParts(title: string): readonly [start: string, rest: string] {
  const beginning = BEGINNINGS.find((words) => title.startsWith(words)) ?? title.split(' ', 1)[0] ?? title;
  return [beginning, title.slice(beginning.length)];
}
