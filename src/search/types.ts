/** What a search can be narrowed to: the values of `data-pagefind-filter="kind:..."` in the layouts. */
export const KINDS = ['guide', 'template', 'source'] as const;
export type Kind = (typeof KINDS)[number];

export interface Question {
  /** What was typed, without the spaces around it. */
  readonly text: string;
  readonly kind: Kind | 'all';
}

/** A run of an excerpt's plain text, and whether it is a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A page or a section of a page, with the words around what was found, where they are known. */
export interface Passage {
  /** Address from the root of the host, with the folder the site is published in. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A page that was found, and the headings on it under which it was found. */
export interface Hit extends Passage {
  readonly kind: Kind | undefined;
  readonly headings: readonly Passage[];
}

/** Headings shown of one page. */
export const MAX_HEADINGS = 3;

/** `pagefind/headings.json`: written with the index, fetched when a reader turns to the search. */
export interface HeadingsFile {
  /** Names this build of the index, so that a cached part of another build is not used. */
  readonly tag: string;
  /** Files of the index that a search needs, relative to its folder. */
  readonly parts: readonly string[];
  readonly pages: readonly PageHeadings[];
  readonly synonyms: readonly Synonym[];
}

export interface PageHeadings {
  /** Address from the root of the site, without the folder it is published in. */
  readonly url: string;
  readonly title: string;
  readonly kind?: string;
  /** Headings below the title: id and text, in the order of the page. */
  readonly headings: readonly (readonly [id: string, text: string])[];
}

/** Readers' words for something that the site calls by another name (`means`), or does not cover (`notCovered`). */
export interface Synonym {
  readonly words: readonly string[];
  readonly means?: string | undefined;
  readonly notCovered?: string | undefined;
}

/** The kind with that name; undefined for pages that belong to no kind. */
export function kindFrom(name: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind === name);
}
