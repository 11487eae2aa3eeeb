import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { HeadingsFile, PageHeadings } from '../../components/search/headings-file.ts';
import { KINDS } from '../../components/search/hit.ts';

/** Bytes of the index up to which every part is fetched ahead; of a larger one, only what each search needs. */
const SMALL_INDEX = 120_000;

/**
 * Reads the titles and headings of all pages back out of the index in `folder`, so that both lists say the same of a
 * page, with the files that a first search will ask for. Pages stand by kind (guide, template, source, others), then
 * by address.
 * @throws where a file of the index does not have the form that Pagefind 1.6 gives it
 */
export async function headingsFile(folder: string): Promise<HeadingsFile> {
  const { languages } = parse<Entry>(await readFile(join(folder, 'pagefind-entry.json')));
  const tag = Object.values(languages)
    .map(({ hash }) => hash)
    .join('+');
  const fragments = await Promise.all((await filesIn(folder, 'fragment')).map((file) => readFragment(join(folder, file))));
  return { tag, parts: await partsOf(folder, languages, tag), pages: fragments.map(toPage).sort(byPlace) };
}

async function partsOf(folder: string, languages: Entry['languages'], tag: string): Promise<string[]> {
  const each = Object.values(languages).flatMap(({ hash, wasm }) => [`wasm.${wasm}.pagefind`, `pagefind.${hash}.pf_meta`]);
  const chunks = [...(await filesIn(folder, 'index')), ...(await filesIn(folder, 'filter'))];
  const sizes = await Promise.all(chunks.map(async (file) => (await readFile(join(folder, file))).length));
  const isSmall = sizes.reduce((sum, size) => sum + size, 0) <= SMALL_INDEX;
  return [`pagefind-entry.json?ts=${encodeURIComponent(tag)}`, ...each, ...(isSmall ? chunks : [])];
}

async function filesIn(folder: string, name: string): Promise<string[]> {
  return (await readdir(join(folder, name))).sort().map((file) => `${name}/${file}`);
}

/** A fragment is gzipped JSON after a signature of twelve characters. */
async function readFragment(path: string): Promise<Fragment> {
  const text = gunzipSync(await readFile(path)).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path}: not a fragment of a Pagefind index`);
  return parse<Fragment>(text.slice(SIGNATURE.length));
}

const SIGNATURE = 'pagefind_dcd';

function toPage({ url, meta, filters, anchors }: Fragment): PageHeadings {
  const kind = filters.kind?.[0];
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .map(({ id, text }) => [id, text.trim()] as const);
  return { url, title: meta.title, ...(kind !== undefined && { kind }), headings };
}

function byPlace(a: PageHeadings, b: PageHeadings): number {
  return place(a) - place(b) || (a.url < b.url ? -1 : 1);
}

function place({ kind }: PageHeadings): number {
  const index = KINDS.findIndex((known) => known === kind);
  return index === -1 ? KINDS.length : index;
}

function parse<T>(json: Buffer | string): T {
  return JSON.parse(json.toString()) as T;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string }>>;
}

interface Fragment {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string }[];
}
