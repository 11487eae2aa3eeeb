import { HOLIDAYS, isNamedByContent } from './site-files.ts';

/** What an answer can be made from. */
export interface Means {
  /** The paths of the site that are copied. */
  readonly paths: ReadonlySet<string>;
  /** The copy of a path; undefined where there is none. */
  readonly copyOf: (path: string) => Promise<Response | undefined>;
  readonly network: () => Promise<Response>;
  /** Resolves when a reader has waited long enough for what there is a copy of. */
  readonly patience: () => Promise<unknown>;
}

/**
 * A page: from the network, so that nobody reads an old page while online. The copy answers where the network does
 * not, fails, or keeps a reader waiting; the offline page where there is no copy either.
 */
export async function answerPage(path: string, base: string, means: Means): Promise<Response> {
  const found = await networkFirst(
    ({ status }) => status < 500,
    () => means.copyOf(path),
    means,
  );
  if (found) return found;
  if (means.paths.has(`${path}/`)) return Response.redirect(`${base}${path}/`);
  return (await means.copyOf('offline/')) ?? Response.error();
}

/** A file of which there is a copy: one named by its content from the copy, any other as a page. */
export async function answerFile(path: string, means: Means): Promise<Response> {
  const copy = (): Promise<Response | undefined> => means.copyOf(path);
  if (isNamedByContent(path)) return (await copy()) ?? means.network();
  return (await networkFirst(({ ok }) => ok, copy, means)) ?? Response.error();
}

/** The holidays of a country: from the network, else out of the file that holds those of all. */
export async function answerHolidays(path: string, means: Means): Promise<Response> {
  const copy = async (): Promise<Response | undefined> => {
    const all = (await (await means.copyOf(HOLIDAYS))?.json()) as Record<string, unknown> | undefined;
    const country = all?.[path.slice('holidays/'.length)];
    return country === undefined ? undefined : Response.json(country);
  };
  return (await networkFirst(({ ok }) => ok, copy, means)) ?? Response.error();
}

/**
 * A good answer of the network, unless it takes too long; else the copy; else what the network answers after all.
 * Undefined where there is neither.
 */
async function networkFirst(
  isGood: (response: Response) => boolean,
  copy: () => Promise<Response | undefined>,
  { network, patience }: Means,
): Promise<Response | undefined> {
  const answer = network().catch(() => undefined);
  const good = answer.then((response) => (response && isGood(response) ? response : undefined));
  return (await Promise.race([good, patience().then(copy)])) ?? (await copy()) ?? answer;
}

/**
 * What the network answers: what the browser has asked for already, else what `load` brings. Where there is no
 * connection Firefox does not reject `preloaded`; it hands over an error, which no page can be made of.
 */
export async function fromNetwork(
  preloaded: Promise<Response | undefined>,
  load: () => Promise<Response>,
): Promise<Response> {
  const response = await preloaded;
  return response && response.type !== 'error' ? response : load();
}

/** How a request is to be answered; null where the worker leaves it to the browser. */
export function answererOf(
  path: string,
  isPage: boolean,
  paths: ReadonlySet<string>,
): 'page' | 'file' | 'holidays' | null {
  if (isPage) return 'page';
  if (paths.has(path)) return 'file';
  return /^holidays\/[A-Z]{2}\.json$/.test(path) && paths.has(HOLIDAYS) ? 'holidays' : null;
}
