/**
 * @typedef {{ path: string, headers: [name: string, value: string][] }} HeaderRule what all addresses that fit get
 */

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path, which may end in `*`, and below it, indented, its
 * headers.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws {Error} for a line that is none of these
 */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n').map((line) => line.trimEnd())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else if (name && rules.length > 0) rules.at(-1).headers.push([name, value]);
    else throw new Error(`This line of _headers is neither a path nor a header: ${line}`);
  }
  return rules;
}

/**
 * The headers of an address. Where several rules name the same one, its values are joined, as the hosts do.
 *
 * @param {HeaderRule[]} rules
 * @param {string} pathname from the root of the site
 * @returns {Map<string, string>}
 */
export function headersFor(rules, pathname) {
  const found = new Map();
  for (const [name, value] of rules.filter(({ path }) => fits(path, pathname)).flatMap(({ headers }) => headers)) {
    found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return found;
}

function fits(path, pathname) {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}
