/** `pagefind/headings.json`: written once the index is, read when somebody is about to search. */
export interface HeadingsFile {
  /** Names this index: a cached file that belongs to another is told apart by it. */
  readonly tag: string;
  /** Files of the index that any search needs, relative to its folder. */
  readonly parts: readonly string[];
  readonly pages: readonly PageHeadings[];
}

export interface PageHeadings {
  /** Address from the root of the site, without the folder it is published in. */
  readonly url: string;
  readonly title: string;
  readonly kind?: string;
  /** Headings below the title: id and text, in the order of the page. */
  readonly headings: readonly (readonly [id: string, text: string])[];
}
