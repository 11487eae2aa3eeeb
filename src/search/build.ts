import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { close, createIndex } from 'pagefind';

import { readPage, type SearchablePage } from './read-page.ts';
import { KINDS, type HeadingsFile, type Synonym } from './types.ts';

/** What Pagefind writes for its own interfaces, for its worker and for pages of unknown language. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\./;

/** A page of the built site. */
export interface BuiltPage {
  /** From the root of the site, without the folder it is published in: `/guide/tone/`. */
  readonly address: string;
  readonly html: string;
}

/**
 * Writes the search index of the pages into `folder`, and `headings.json` beside it. Pages without
 * `data-pagefind-body` are left out. The same pages make the same files.
 * @returns the number of pages in the index, at least 1
 * @throws if Pagefind reported an error, or no page takes part
 */
export async function writeIndex(
  pages: readonly BuiltPage[],
  synonyms: readonly Synonym[],
  folder: string,
): Promise<number> {
  const searchable = pages
    .map(({ address, html }) => readPage(address, html))
    .filter((page) => page !== null)
    .sort(byPlace);
  if (searchable.length === 0) throw problem(['no page was found']);
  const files = await indexFiles(searchable);
  for (const { path: name, content } of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const names = files.map((file) => file.path).sort();
  await writeFile(path.join(folder, 'headings.json'), JSON.stringify(headingsFile(searchable, synonyms, names)));
  return searchable.length;
}

async function indexFiles(pages: readonly SearchablePage[]): Promise<readonly { path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex();
  if (!index) throw problem(errors);
  // If Pagefind's process dies it answers nothing, and Node would end without an error while waiting for it.
  process.once('beforeExit', failOnExit);
  try {
    for (const { url, content } of pages) refuseErrors((await index.addHTMLFile({ url, content })).errors);
    const { errors: failures, files } = await index.getFiles();
    refuseErrors(failures);
    return files.filter((file) => !UNUSED.test(file.path));
  } finally {
    process.removeListener('beforeExit', failOnExit);
    await close();
  }
}

function headingsFile(
  pages: readonly SearchablePage[],
  synonyms: readonly Synonym[],
  names: readonly string[],
): HeadingsFile {
  // Every part has its content in its name, but for the program, which changes with Pagefind's version.
  const tag = createHash('sha256')
    .update(JSON.stringify([pages, names]))
    .digest('hex')
    .slice(0, 10);
  return {
    tag,
    parts: [`pagefind-entry.json?ts=${tag}`, ...names.filter((name) => /^wasm\.|\.pf_(meta|index|filter)$/.test(name))],
    pages: pages.map(({ url, title, kind, headings }) => ({
      url,
      title,
      ...(kind !== undefined && { kind }),
      headings,
    })),
    synonyms,
  };
}

/** By kind (guide, template, source, others), then by address. */
function byPlace(a: SearchablePage, b: SearchablePage): number {
  return placeOf(a) - placeOf(b) || (a.url < b.url ? -1 : 1);
}

function placeOf({ kind }: SearchablePage): number {
  const index = KINDS.findIndex((known) => known === kind);
  return index === -1 ? KINDS.length : index;
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw problem(errors);
}

function failOnExit(): never {
  throw problem(['Pagefind has stopped']);
}

function problem(errors: readonly string[]): Error {
  return new Error(`The search index could not be built: ${errors.join('; ')}`);
}
