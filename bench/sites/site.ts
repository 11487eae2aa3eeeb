import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { GuidePage } from '../guide.ts';

/** A way to make a site of the guide's pages, built into `dist`. */
export interface Site {
  readonly name: string;
  /** What it needs from npm, with exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** Writes its files into a folder. */
  readonly write: (folder: string, pages: readonly GuidePage[]) => void;
  /** The packages whose programs build it, one after the other, with their arguments. */
  readonly build: readonly (readonly [packageName: string, ...args: string[]])[];
  readonly search: SearchParts;
}

/** How a reader gets to the search, and selectors of its parts. */
export interface SearchParts {
  /** The key that opens it, or the field to go to. */
  readonly open: { readonly key: string } | { readonly focus: string };
  readonly field: string;
  /** A link to something found. */
  readonly hit: string;
  /** What says how the search is going, and repeats the words. */
  readonly status: string;
}

/** What Pagefind calls the parts of its Default UI, which Starlight uses too. */
export const DEFAULT_UI_PARTS = {
  field: '.pagefind-ui__search-input',
  hit: '.pagefind-ui__result-link',
  status: '.pagefind-ui__message',
};

/**
 * Writes files with the folders that they are in.
 *
 * @param files texts by their path from the folder
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A page of the guide as a Markdown file with its header. */
export function markdownFile({ title, description, markdown }: Omit<GuidePage, 'id' | 'source'>): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${markdown}\n`;
}
