import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { HeadingsFile } from '../../components/search/headings-file.ts';
import { KINDS } from '../../components/search/hit.ts';
import { fitHeadings, type LevelledPage } from './fit-headings.ts';

/** Bytes of the index up to which every part is fetched ahead; of a larger one, only what each search needs. */
const SMALL_INDEX = 120_000;

/**
 * Reads the titles and headings of all pages back out of the index in `folder`, so that both lists say the same of a
 * page, with the files that a first search will ask for. Pages stand by kind (guide, template, source, others), then
 * by address. On a large site the list is cut to what a first answer may cost (see fit-headings.ts).
 * @throws where a file of the index does not have the form that Pagefind 1.6 gives it
 */
export async function headingsFile(folder: string): Promise<HeadingsFile> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll(sep, '/')).sort();
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  const tag = Object.values(languages)
    .map(({ hash }) => hash)
    .join('+');
  const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
  const pages = await Promise.all(fragments.map(async (file) => toPage(await readFragment(join(folder, file)))));
  const ahead = files.filter((file) => /^wasm\.|\.pf_meta$/.test(file));
  const chunks = files.filter((file) => /\.pf_(index|filter)$/.test(file));
  if ((await bytesOf(folder, chunks)) <= SMALL_INDEX) ahead.push(...chunks);
  const parts = [`pagefind-entry.json?ts=${encodeURIComponent(tag)}`, ...ahead];
  const fitting = fitHeadings(pages.sort(byPlace), (kept) => JSON.stringify({ tag, parts, pages: kept }));
  return { tag, parts, pages: fitting };
}

async function bytesOf(folder: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A fragment is gzipped JSON after a signature of twelve characters. */
async function readFragment(path: string): Promise<Fragment> {
  const text = gunzipSync(await readFile(path)).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path}: not a fragment of a Pagefind index`);
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

const SIGNATURE = 'pagefind_dcd';

function toPage({ url, meta, filters, anchors }: Fragment): LevelledPage {
  const kind = filters.kind?.[0];
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .map(({ element, id, text }) => ({ level: Number(element.slice(1)), id, text: text.trim() }));
  return { url, title: meta.title, ...(kind !== undefined && { kind }), headings };
}

function byPlace(a: LevelledPage, b: LevelledPage): number {
  return place(a) - place(b) || (a.url < b.url ? -1 : 1);
}

function place({ kind }: LevelledPage): number {
  const index = KINDS.findIndex((known) => known === kind);
  return index === -1 ? KINDS.length : index;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

interface Fragment {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string }[];
}
