import { HOLIDAYS, isNamedByContent } from './site-files.ts';

/** What answers are made of. */
export interface Means {
  /** The site's paths that are to be kept. */
  readonly paths: ReadonlySet<string>;
  /** The kept copy of a path; nothing where there is none. */
  readonly copyOf: (path: string) => Promise<Response | undefined>;
  readonly network: () => Promise<Response>;
  /** Resolves when a reader has waited long enough for a page of which there is a copy. */
  readonly patience: () => Promise<unknown>;
}

/**
 * A page: from the network, so that nobody reads an old page while online. The copy answers where the network does
 * not, fails, or keeps a reader waiting; the offline page where there is no copy either.
 */
export async function answerPage(path: string, base: string, means: Means): Promise<Response> {
  const { paths, copyOf, network, patience } = means;
  const answer = network().catch(() => null);
  const good = answer.then((response) => (response && response.status < 500 ? response : null));
  const found =
    (await Promise.race([good, patience().then(() => copyOf(path))])) ?? (await copyOf(path)) ?? (await answer);
  if (found) return found;
  if (paths.has(`${path}/`)) return Response.redirect(`${base}${path}/`);
  return (await copyOf('offline/')) ?? Response.error();
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

/** A file that is to be kept: one named by its content from its copy, any other as a page. */
export async function answerFile(path: string, { copyOf, network }: Means): Promise<Response> {
  if (isNamedByContent(path)) return (await copyOf(path)) ?? network();
  const answer = await network().catch(() => null);
  return answer?.ok ? answer : ((await copyOf(path)) ?? answer ?? Response.error());
}

/** The holidays of a country: from the network, else out of the file that holds those of all. */
export async function answerHolidays(path: string, { copyOf, network }: Means): Promise<Response> {
  const answer = await network().catch(() => null);
  if (answer?.ok) return answer;
  const all = (await (await copyOf(HOLIDAYS))?.json()) as Record<string, unknown> | undefined;
  const country = all?.[path.slice('holidays/'.length)];
  return country === undefined ? (answer ?? Response.error()) : Response.json(country);
}

/** How a request is to be answered; null where it is none of the worker's business. */
export function answererOf(
  path: string,
  isPage: boolean,
  paths: ReadonlySet<string>,
): 'page' | 'file' | 'holidays' | null {
  if (isPage) return 'page';
  if (paths.has(path)) return 'file';
  return /^holidays\/[A-Z]{2}\.json$/.test(path) && paths.has(HOLIDAYS) ? 'holidays' : null;
}
