import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page of the built site, and the file that it is in. */
export interface HtmlFile {
  readonly file: string;
  /** From the root of the site, without the folder it is published in: `/guide/tone/`. */
  readonly address: string;
  readonly html: string;
}

/** Reads every page of the built site in `folder`. */
export async function readHtmlFiles(folder: string): Promise<readonly HtmlFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const address = `/${name.replaceAll(path.sep, '/')}`.replace(/\/index\.html$/, '/');
      return { file, address, html: await readFile(file, 'utf8') };
    }),
  );
}
