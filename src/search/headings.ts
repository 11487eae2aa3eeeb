import { fold } from './synonyms.ts';
import { kindFrom, MAX_HEADINGS, type Hit, type PageHeadings, type Passage, type Question } from './types.ts';

export type HeadingsMatcher = (question: Question) => readonly Hit[];

/**
 * Finds pages by their titles and headings. Every word typed must begin a word of the title or of one heading under
 * it; capitals, accents and punctuation do not count. Pages found by their title come first, otherwise the list's
 * order applies. `site` is the folder the site is published in, with its last slash.
 */
export function headingsMatcher(pages: readonly PageHeadings[], site: string): HeadingsMatcher {
  const list = pages.map((page) => ({
    url: site + page.url.replace(/^\//, ''),
    title: page.title,
    kind: kindFrom(page.kind),
    folded: fold(page.title),
    headings: page.headings.map(([id, text]) => ({ id, text, folded: fold(text) })),
  }));

  return ({ text, kind }) => {
    const words = fold(text).split(' ').filter(Boolean);
    if (words.length === 0) return [];

    const byTitle: Hit[] = [];
    const byHeading: Hit[] = [];
    for (const page of list) {
      if (kind !== 'all' && kind !== page.kind) continue;
      const unsaid = words.filter((word) => !hasWord(page.folded, word));
      const headings = page.headings.filter(({ folded }) => names(folded, words, unsaid));
      if (unsaid.length > 0 && headings.length === 0) continue;
      (unsaid.length === 0 ? byTitle : byHeading).push({
        url: page.url,
        title: page.title,
        kind: page.kind,
        excerpt: [],
        headings: headings.slice(0, MAX_HEADINGS).map((heading) => passage(page.url, heading)),
      });
    }
    return [...byTitle, ...byHeading];
  };
}

/** A heading is worth showing where it says something of the question, and all that the title left unsaid. */
function names(heading: string, words: readonly string[], unsaid: readonly string[]): boolean {
  return words.some((word) => hasWord(heading, word)) && unsaid.every((word) => hasWord(heading, word));
}

function passage(page: string, heading: { id: string; text: string }): Passage {
  return { url: `${page}#${heading.id}`, title: heading.text, excerpt: [] };
}

function hasWord(folded: string, start: string): boolean {
  return ` ${folded}`.includes(` ${start}`);
}
