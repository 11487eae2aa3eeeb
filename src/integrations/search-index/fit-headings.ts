import { brotliCompressSync, constants } from 'node:zlib';

import type { PageHeadings } from '../../components/search/headings-file.ts';

/** Bytes that the list of titles and headings may cost a first answer, as a host sends it. */
export const MOST_BYTES = 15_000;

/** A page as the index tells it: each heading with its level, 2 to 6. */
export interface LevelledPage extends Omit<PageHeadings, 'headings'> {
  readonly headings: readonly LevelledHeading[];
}

export interface LevelledHeading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/**
 * The pages with as many of their headings as `wrap` makes fit into `most` bytes of Brotli. What says least of a page
 * goes first: the deepest headings, then those furthest down, so that the longest pages give first. Only when all
 * headings are gone do whole pages go, from the end of the list. The full text still finds whatever is left out.
 */
export function fitHeadings(
  pages: readonly LevelledPage[],
  wrap: (pages: readonly PageHeadings[]) => string,
  most: number = MOST_BYTES,
): readonly PageHeadings[] {
  const ranks = ranksOf(pages);
  // So many titles, and when they are all in, so many headings.
  const best = (kept: number): readonly PageHeadings[] =>
    pages.slice(0, kept).map(({ headings, ...page }) => ({
      ...page,
      headings: headings
        .filter((heading) => (ranks.get(heading) ?? 0) < kept - pages.length)
        .map(({ id, text }) => [id, text]),
    }));
  const fits = (kept: number): boolean => compressedBytes(wrap(best(kept))) <= most;

  const all = pages.length + ranks.size;
  if (fits(all)) return best(all);
  let enough = 0;
  let tooMany = all;
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fits(middle)) enough = middle;
    else tooMany = middle;
  }
  return best(enough);
}

/** The place of every heading among all: higher levels first, and within a level those nearest the top of their page. */
function ranksOf(pages: readonly LevelledPage[]): ReadonlyMap<LevelledHeading, number> {
  const headings = pages.flatMap((page) => page.headings.map((heading, place) => ({ heading, place })));
  headings.sort((a, b) => a.heading.level - b.heading.level || a.place - b.place);
  return new Map(headings.map(({ heading }, rank) => [heading, rank]));
}

/** At quality 5, as hosts compress while they send: what fits here fits better where it was compressed beforehand. */
function compressedBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
