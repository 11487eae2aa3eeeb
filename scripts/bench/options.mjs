import { parseArgs } from 'node:util';

export const PARTS = ['pages', 'search', 'applications', 'build', 'speed'];

/**
 * Reads the words after `npm run bench --`.
 *
 * @param {string[]} args
 * @returns {{ parts: string[], quick: boolean, write: boolean, folder?: string }} every part where none is named
 * @throws {Error} where a word is not known, with those that are
 */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, folder: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`);
  const { quick = false, write = false, folder } = values;
  return { parts: positionals.length > 0 ? positionals : PARTS, quick, write, ...(folder && { folder }) };
}
