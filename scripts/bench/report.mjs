/**
 * Puts what a part has found into a text, between the comments that bear the part's name: `<!-- pages -->` and
 * `<!-- /pages -->`. What stood there goes.
 *
 * @param {string} text
 * @param {string} part
 * @param {string} found
 * @throws {Error} where the text has no such comments
 */
export function putIn(text, part, found) {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The text has no place for ${part}, between ${start} and ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${found}\n\n${text.slice(to)}`;
}
