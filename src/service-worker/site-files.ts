/** What the worker knows of the build that it came with; `src/integrations/offline` writes it before the worker's code. */
export interface SiteFiles {
  /** The folder that the site is published in, with a slash at both ends. */
  readonly base: string;
  /** How many of the files, from the first, must be stored before this worker may take over. */
  readonly essential: number;
  readonly files: readonly SiteFile[];
}

/** A file by its address within the site (`guide/tone/`), and its content by {@link hashOf}. */
export type SiteFile = readonly [path: string, hash: string];

/** All country files in one: what a page asks for as `holidays/GB.json` is in here. */
export const HOLIDAYS = 'holidays/all.json';

/** The cache of the site published in that folder. Sites in other folders of the same host have their own. */
export function cacheName(base: string): string {
  return `sit-tight.files:${base}`;
}

/**
 * The key of a file in the cache: under its address and its content. So a new build finds what has not changed, and
 * two builds can be stored beside each other while one waits for the other to leave.
 */
export function keyOf(base: string, [path, hash]: SiteFile): string {
  return `${base}${path}?${hash}`;
}

/** The first 16 digits of the SHA-256 of a file. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a file has its content in its name, so that it never changes and need not be asked for again. */
export function isNamedByContent(path: string): boolean {
  return /^(_astro|pagefind\/(filter|fragment|index))\//.test(path);
}
