import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { close, createIndex } from 'pagefind';

import { headingsFile } from './headings-file.ts';
import { withLoudFailures } from './loud-failures.ts';

/** What Pagefind writes for its own interfaces, for its worker and for pages of unknown language. */
const NEEDLESS = [
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/**
 * Builds the search index of the site in `site` into its folder `pagefind/`.
 * @returns the number of pages in the index, at least 1
 * @throws where Pagefind reports an error or finds no page
 */
export async function buildIndex(site: string): Promise<number> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex();
    if (!index) throw problem(errors);
    refuse((await index.addDirectory({ path: site })).errors);
    refuse((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  await Promise.all(NEEDLESS.map((name) => rm(join(folder, name))));
  const script = join(folder, 'pagefind.js');
  await writeFile(script, withLoudFailures(await readFile(script, 'utf8')));
  const headings = await headingsFile(folder);
  if (headings.pages.length === 0) throw problem(['no page was found']);
  await writeFile(join(folder, 'headings.json'), JSON.stringify(headings));
  return headings.pages.length;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw problem(errors);
}

function problem(errors: readonly string[]): Error {
  return new Error(`The search index could not be built: ${errors.join('; ')}`);
}
