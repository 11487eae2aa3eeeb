import type { ExcerptPart } from './excerpt.ts';

/** What a search can be narrowed to: the values of `data-pagefind-filter="kind:..."` in the layouts. */
export const KINDS = ['guide', 'template', 'source'] as const;
export type Kind = (typeof KINDS)[number];

export interface Question {
  /** What was typed, without the spaces around it. */
  readonly text: string;
  readonly kind: Kind | 'all';
}

/** A page or a part of a page, with the words around what was found, where they are known. */
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
export const MOST_HEADINGS = 3;

/** The kind that a page's own word for it names; none for pages that belong to no kind. */
export function kindFrom(word: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind === word);
}
