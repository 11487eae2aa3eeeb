import { readExcerpt } from './excerpt.ts';
import { kindFrom, type Hit, type Question } from './hit.ts';

const EXCERPT_WORDS = 24;

export interface FullText {
  /**
   * The best `most` pages, with all their headings that hold what was asked, best first, and the number of all pages
   * that were found. Rejects where a part of the index does not load.
   */
  readonly find: (question: Question, most: number) => Promise<TextAnswer>;
}

export interface TextAnswer {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/**
 * Loads Pagefind by its `script` from `folder`, the address of the index with its last slash. `tag` names the index, so
 * that its first file can be fetched before Pagefind asks for it; without one Pagefind always fetches it afresh.
 */
export async function loadFullText(
  folder: string,
  script: string,
  tag: Promise<string | undefined>,
): Promise<FullText> {
  // Named beforehand: Vite wraps a literal address in a helper that would be a second file to wait for.
  const address = folder + script;
  const [module, metaCacheTag] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    tag,
  ]);
  const pagefind = module.createInstance({
    basePath: folder,
    // A search here takes a few milliseconds. The worker would cost a file, a turn in the chain, and what was preloaded.
    noWorker: true,
    excerptLength: EXCERPT_WORDS,
    excerptEllipsis: '…',
    ...(metaCacheTag !== undefined && { metaCacheTag }),
  });
  // Asked for nothing, it answers once its program and its list of parts are there, or rejects where they do not come.
  await pagefind.search('', {});
  return {
    find: async ({ text, kind }, most) => {
      const { results } = await pagefind.search(text, kind === 'all' ? {} : { filters: { kind } });
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { hits: pages.map(toHit), total: results.length };
    },
  };
}

function toHit(page: PagefindPage): Hit {
  const isPage = ({ url, title }: PagefindPassage): boolean => url === page.url || title === page.meta.title;
  const ownText = page.sub_results.find(isPage) ?? (page.sub_results.length === 0 ? page : undefined);
  const headings = page.sub_results
    .filter((part) => !isPage(part))
    .sort((a, b) => b.locations.length - a.locations.length);
  return {
    url: page.url,
    title: page.meta.title,
    kind: kindFrom(page.filters.kind?.[0]),
    excerpt: readExcerpt(ownText?.excerpt ?? ''),
    headings: headings.map(({ url, title, excerpt }) => ({ url, title, excerpt: readExcerpt(excerpt) })),
  };
}

/** The part of Pagefind 1.6 that is used here, as its own files read; the package has no types for the browser. */
interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => {
    readonly search: (text: string, options: { filters?: { kind: string } }) => Promise<{ results: PagefindResult[] }>;
  };
}

interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly PagefindPassage[];
}

interface PagefindPassage {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
}
