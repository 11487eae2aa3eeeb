import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a page loads to work or to look as it should. Text, holidays and the parts of the index are data. */
const PARTS_OF_PAGES = /\.(?:m?js|css|woff2?|svg|png|ico)$/;
const TEXTS = /\.(?:html|m?js|css|webmanifest|xml)$/;

/** Reads a built site: what each file holds, by its path in the folder, written with `/`. */
export function readSite(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)]));
}

/**
 * Parts of pages that no page leads to, directly or through what scripts import, at once or later. That the service
 * worker lists a file does not make it used.
 *
 * @returns their paths
 */
export function unusedFiles(site: ReadonlyMap<string, Buffer>): string[] {
  const parts = [...site.keys()].filter((file) => PARTS_OF_PAGES.test(file) && file !== 'service-worker.js');
  const reached = new Set([...site.keys()].filter((file) => /\.(?:html|webmanifest|xml)$/.test(file)));
  // Iterating over a set also reaches what is added meanwhile.
  for (const file of reached) {
    if (!TEXTS.test(file)) continue;
    const text = String(site.get(file));
    for (const part of parts) if (!reached.has(part) && names(text, file, part)) reached.add(part);
  }
  return parts.filter((part) => !reached.has(part));
}

/**
 * Parts of pages that hold the same, so that a reader would load it twice.
 *
 * @returns the paths of each such group
 */
export function sameFiles(site: ReadonlyMap<string, Buffer>): string[][] {
  const byContent = Map.groupBy(
    [...site].filter(([file]) => PARTS_OF_PAGES.test(file)),
    ([, content]) => createHash('sha256').update(content).digest('hex'),
  );
  return [...byContent.values()].map((files) => files.map(([file]) => file)).filter((files) => files.length > 1);
}

/** Whether a text names a part by its path in the site or, as scripts do, by the way there from its own folder. */
function names(text: string, file: string, part: string): boolean {
  if (text.includes(`/${part}`)) return true;
  const way = path.posix.relative(path.posix.dirname(file), part);
  return text.includes(way.startsWith('.') ? way : `./${way}`);
}
