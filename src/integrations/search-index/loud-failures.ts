/** Where Pagefind 1.6 drops the error of a part of the index that did not load. */
const SILENCED = /("load_(?:index|filter)_chunk"\s*\)\s*\))\s*\.catch\(\s*\(\)\s*=>\s*\{\s*\}\s*\)/g;

/**
 * Lets Pagefind's script say that a part of its index did not load. As it comes, it answers such a search as if the
 * words were nowhere, and a reader who is off-line would be told "nothing found".
 * @throws where the script does not have the form that Pagefind 1.6 gives it
 */
export function withLoudFailures(script: string): string {
  const found = script.match(SILENCED)?.length ?? 0;
  if (found !== 2) throw new Error(`pagefind.js: ${String(found)} dropped errors of parts of the index, not 2`);
  return script.replace(SILENCED, '$1');
}
