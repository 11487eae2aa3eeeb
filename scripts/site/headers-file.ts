/** The headers of all addresses that match a path. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path, which may end in `*`, and below it, indented, its
 * headers.
 *
 * @throws {Error} for a line that is none of these
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').map((line) => line.trimEnd())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else if (name && value && rules.length > 0) rules.at(-1)?.headers.push([name, value]);
    else throw new Error(`This line of _headers is neither a path nor a header: ${line}`);
  }
  return rules;
}

/**
 * The headers of an address. Where several rules name the same one, its values are joined, as the hosts do.
 *
 * @param pathname from the root of the site
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter(({ path }) => matches(path, pathname)).flatMap(({ headers }) => headers)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

function matches(path: string, pathname: string): boolean {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}
