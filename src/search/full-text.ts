import { kindFrom, type ExcerptPart, type Hit, type Question } from './types.ts';

const EXCERPT_WORDS = 24;

export interface FullText {
  /**
   * The best `most` pages, with all their headings that hold what was asked, best first, and the number of all pages
   * that were found. Rejects where a page found does not load.
   */
  readonly find: (question: Question, most: number) => Promise<TextAnswer>;
}

export interface TextAnswer {
  readonly hits: readonly Hit[];
  /** Pages found, of which `hits` are the best. */
  readonly total: number;
  /** What was searched for in place of the reader's own words. */
  readonly readAs?: string | undefined;
  /** A subject in the question that the site does not cover. */
  readonly notCovered?: string | undefined;
}

/**
 * Loads Pagefind by its `script` from `folder`, the address of the index with its last slash. `tag` names this
 * build of the index: Pagefind's first file can then be fetched before Pagefind asks for it.
 */
export async function loadFullText(folder: string, script: string, tag: Promise<string>): Promise<FullText> {
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
    metaCacheTag,
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

/**
 * Splits a Pagefind excerpt: the page's text with `<` and `>` as entities, and the words found inside `<mark>`. A
 * `<mark>` without an end marks the rest; an end without a start is dropped. The parts are text, whatever they look like.
 */
export function readExcerpt(marked: string): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let isMatch = false;
  for (const piece of marked.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') isMatch = piece === '<mark>';
    else if (piece !== '') parts.push({ text: piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isMatch });
  }
  return parts;
}

/** The part of Pagefind's browser API that is used here; the package has no types for it. */
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
