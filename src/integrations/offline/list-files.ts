import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { SiteFile, SiteFiles } from '../../service-worker/site-files.ts';

/** What nobody reads offline: pictures for shared links, what machines read, pages for others, and files kept in one. */
const LEFT_OUT =
  /^(_headers|service-worker\.js|404\.html|robots\.txt|feed\.xml|manifest\.webmanifest|sitemap.*\.xml)$|^(share|icons|embed)\/|^holidays\/[A-Z]{2}\.json$/;

/** What must be there before a worker takes over, the planner above all. */
const ESSENTIAL =
  /^(|offline\/.*|planner\/|planner\/reasons\.json|templates\/words\.json|favicon\.svg|holidays\/.*\.json|_astro\/.*)$/;

/** What else is wanted comes in this order. */
const ORDER = [/^guide\/(?!all\/)/, /^(check|debrief)\/(rules\.json)?$/, /^templates\//, /^(search|pagefind)\//];

/** Lists the files of the built site in `folder` for its worker, the essential ones first. */
export async function listFiles(folder: string, base: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
  const files = await Promise.all(
    names.map(async (name): Promise<SiteFile> => [
      name.replace(/(^|\/)index\.html$/, '$1'),
      hashNow(await readFile(join(folder, name))),
    ]),
  );
  const [essential, rest] = [files.filter(isEssential), files.filter((file) => !isEssential(file))];
  const inOrder = [...rest].sort((a, b) => place(a) - place(b));
  return { base, essential: essential.length, files: [...essential, ...inOrder] };
}

/** What `hashOf` gives the worker, without waiting for it thousands of times. */
function hashNow(bytes: Buffer): string {
  return hash('sha256', bytes, 'hex').slice(0, 16);
}

function isEssential([path]: SiteFile): boolean {
  return ESSENTIAL.test(path);
}

function place([path]: SiteFile): number {
  const index = ORDER.findIndex((pattern) => pattern.test(path));
  return index === -1 ? ORDER.length : index;
}
