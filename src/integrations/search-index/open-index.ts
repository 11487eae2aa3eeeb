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

/** An index that grows while pages are rendered. The same pages in the same order make the same files. */
export interface SearchIndex {
  /**
   * Hands over a page, without waiting until it is read. One that takes no part in the search is left out.
   * @param address from the root of the site, without the folder it is published in: `/guide/tone/`
   */
  readonly add: (address: string, html: string) => void;
  /**
   * Writes the index into the folder, once all pages are read.
   * @returns the number of pages in it, at least 1
   * @throws where Pagefind reported an error or was given no page
   */
  readonly write: (folder: string) => Promise<number>;
}

/** Opens an index without pages. It holds a process of Pagefind's until it is written. */
export async function openIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw problem(errors);
  const added: Promise<{ errors: string[] }>[] = [];
  return {
    add: (url, html) => {
      if (!/\bdata-pagefind-body\b/.test(html)) return;
      const adding = index.addHTMLFile({ url, content: withoutStyles(html) });
      // What goes wrong is said once all are in, below; until then it must not end the build without a word.
      adding.catch(() => undefined);
      added.push(adding);
    },
    write: async (folder) => {
      // A process of Pagefind's that has died answers nothing, and with nothing to wait for Node would end in peace.
      process.once('beforeExit', refuseToEnd);
      try {
        for (const { errors } of await Promise.all(added)) refuse(errors);
        refuse((await index.writeFiles({ outputPath: folder })).errors);
      } finally {
        process.removeListener('beforeExit', refuseToEnd);
        await close();
      }
      return finish(folder);
    },
  };
}

/** Half of a page is its styles, in which there is nothing to find. */
function withoutStyles(html: string): string {
  return html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '');
}

/** Takes out what no reader asks for, and adds the list of titles and headings. */
async function finish(folder: string): Promise<number> {
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

function refuseToEnd(): never {
  throw problem(['Pagefind has stopped']);
}

function problem(errors: readonly string[]): Error {
  return new Error(`The search index could not be built: ${errors.join('; ')}`);
}
