import { hashOf, isNamedByContent, keyOf, type SiteFile } from './site-files.ts';

/** What is still missing of the files that were wanted, and whether the browser has no more room. */
export interface Filling {
  readonly missing: readonly SiteFile[];
  readonly isFull: boolean;
}

/** How many files are fetched at a time, so that a reader's own requests find room beside them. */
const AT_A_TIME = 4;

/**
 * Fetches those of the wanted files that the cache lacks, in their order. What can't be had, or is not the file that
 * the list names, is left out and reported; it is tried again the next time. Rejects only where the cache itself fails.
 */
export async function fill(
  wanted: readonly SiteFile[],
  base: string,
  cache: Pick<Cache, 'keys' | 'put'>,
  load: (address: string, init: RequestInit) => Promise<Response> = fetch,
): Promise<Filling> {
  const queue = await missingOf(wanted, base, cache);
  const missing: SiteFile[] = [];
  let isFull = false;
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const response = isFull ? null : await loadFile(file, base, load);
      if (response) isFull = !(await put(cache, keyOf(base, file), response)) || isFull;
      if (!response || isFull) missing.push(file);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return { missing, isFull };
}

/** Those of the wanted files that the cache lacks. */
export async function missingOf(
  wanted: readonly SiteFile[],
  base: string,
  cache: Pick<Cache, 'keys'>,
): Promise<SiteFile[]> {
  const stored = new Set((await cache.keys()).map(({ url }) => new URL(url)).map((url) => url.pathname + url.search));
  return wanted.filter((file) => !stored.has(keyOf(base, file)));
}

/** The file as it will be stored; null where it can't be had as the list names it. */
async function loadFile(
  [path, hash]: SiteFile,
  base: string,
  load: (address: string, init: RequestInit) => Promise<Response>,
): Promise<Response | null> {
  try {
    // What the page has just fetched is not fetched twice; what may have changed under its name is asked for.
    const cache = isNamedByContent(path) ? 'default' : 'no-cache';
    const response = await load(base + path, { cache, priority: 'low' });
    const bytes = await response.arrayBuffer();
    if (!response.ok || (await hashOf(bytes)) !== hash) return null;
    const headers = new Headers(response.headers);
    // They speak of the bytes on their way.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    // Made anew: a response that was redirected may not answer for a page.
    return new Response(bytes, { headers });
  } catch {
    return null;
  }
}

/** Whether there was room. */
async function put(cache: Pick<Cache, 'put'>, key: string, response: Response): Promise<boolean> {
  try {
    await cache.put(key, response);
    return true;
  } catch {
    // A cache refuses what fits its rules, as these do, only for want of room; Firefox names the error otherwise.
    return false;
  }
}
