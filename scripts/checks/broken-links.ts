import { Parser } from 'htmlparser2';

import { readSite } from '../site/emitted-files.ts';

const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data', 'component-url', 'renderer-url'];

interface Page {
  readonly links: ReadonlySet<string>;
  /** The ids that links can lead to. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Checks that every internal link of a built site leads to a file, and every fragment to an element there.
 *
 * @param folder a built site
 * @param home the address that the site is built for
 * @returns what is wrong with a link, and the pages that hold it
 */
export function brokenLinks(folder: string, home: URL): Map<string, string[]> {
  const site = readSite(folder);
  const pages = new Map(
    [...site]
      .filter(([name]) => /\.html$|^sitemap.*\.xml$/.test(name))
      .map(([name, content]) => [name, readPage(String(content))]),
  );
  if (pages.size === 0) return new Map([['There are no pages', [folder]]]);

  const broken = new Map<string, string[]>();
  for (const [name, { links }] of pages) {
    const address = new URL(name.replace(/(^|\/)index\.html$/, '$1'), home);
    for (const link of links) {
      const problem = problemWith(link, address, home, site, pages);
      if (problem) broken.set(`${link} ${problem}`, [...(broken.get(`${link} ${problem}`) ?? []), name]);
    }
  }
  return broken;
}

function problemWith(
  link: string,
  from: URL,
  home: URL,
  files: ReadonlyMap<string, unknown>,
  pages: ReadonlyMap<string, Page>,
): string | undefined {
  if (!URL.canParse(link, from)) return 'is not an address';
  const to = new URL(link, from);
  if (to.origin !== home.origin || !/^https?:$/.test(to.protocol)) return undefined;
  if (!to.pathname.startsWith(home.pathname)) return `leaves ${home.pathname}, where the site lives`;
  const name = decodeURIComponent(to.pathname.slice(home.pathname.length));
  const target = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (!files.has(target)) return files.has(`${name}/index.html`) ? 'lacks a slash at its end' : 'leads nowhere';
  // A fragment with an equals sign carries data to a page: a plan, or a choice.
  const id = decodeURIComponent(to.hash.slice(1));
  if (id === '' || id.includes('=') || pages.get(target)?.ids.has(id)) return undefined;
  return 'leads to no element of that page';
}

function readPage(markup: string): Page {
  const links = new Set<string>();
  const ids = new Set(['top']);
  let inLocation = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inLocation = name === 'loc';
      if (attributes.id) ids.add(attributes.id);
      for (const attribute of ATTRIBUTES) if (attributes[attribute]) links.add(attributes[attribute]);
      for (const candidate of attributes.srcset?.split(',') ?? []) links.add(candidate.trim().replace(/\s.*/s, ''));
      const isShared = /^(og|twitter):(url|image)$/.test(attributes.property ?? attributes.name ?? '');
      if (name === 'meta' && isShared && attributes.content) links.add(attributes.content);
    },
    ontext(text) {
      if (inLocation && text.trim()) links.add(text.trim());
    },
  });
  parser.write(markup);
  parser.end();
  return { links, ids };
}
