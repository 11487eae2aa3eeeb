import { readdirSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { ROOT } from '../scripts/run-tool.ts';

/** A page of the guide, as this site writes it and as any other generator can read it. */
export interface GuidePage {
  /** The last part of its address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The whole file in src/content/guide. */
  readonly source: string;
  /** Its words as plain Markdown, the answer first, without a header. */
  readonly markdown: string;
}

/** Every page of the guide, in its order. */
export function readGuide(): GuidePage[] {
  return readContent('guide', '.mdx')
    .map(({ id, text }) => {
      const [, header = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const { title, description, answer, order } = parse(header) as GuidePage & { answer: string; order: number };
      return { order, page: { id, title, description, source: text, markdown: `${answer}\n\n${asMarkdown(body)}` } };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ page }) => page);
}

/**
 * The given number of pages: the guide's own, then copies of them under other addresses and titles. Each has a place of
 * its own in the guide's order.
 */
export function manyPages(guide: readonly GuidePage[], count: number): GuidePage[] {
  const rounds = Array.from({ length: Math.ceil(count / guide.length) }, () => guide);
  return rounds
    .flat()
    .slice(0, count)
    .map((page, index) => (index < guide.length ? page : copyOf(page, index + 1)));
}

function copyOf(page: GuidePage, place: number): GuidePage {
  const title = `${page.title}, ${place}`;
  const source = page.source
    .replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`)
    .replace(/^order: .*$/m, `order: ${place}`);
  return { ...page, id: `${page.id}-${place}`, title, source };
}

/** The words of a page's MDX as plain Markdown: a claim is its text, words to say or to avoid are a quotation. */
export function asMarkdown(body: string): string {
  return body
    .replace(/<(Say|Avoid)>\n*([\s\S]*?)\n*<\/\1>/g, (_, _tag, words: string) => words.replace(/^/gm, '> '))
    .replace(/^<\/?(Claim|OurSuggestion|Disagreements)\b[^>]*>\n*/gm, '')
    .trim();
}

/** The first 1,000 words of the guide, and the templates that the checker compares a message with. */
export function readLongMessage(): { text: string; templates: string[] } {
  const prose = readGuide()
    .map(({ markdown }) => markdown.replace(/^[#>] ?|\]\([^)]*\)|[[_*]/gm, ''))
    .join('\n\n');
  const words = prose.match(/\s*\S+/g) ?? [];
  const templates = readContent('templates', '.md').map(({ text }) => text.split('---\n').slice(2).join('---\n'));
  return { text: words.slice(0, 1000).join(''), templates };
}

function readContent(collection: string, extension: string): { id: string; text: string }[] {
  const folder = `${ROOT}src/content/${collection}/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ id: name.slice(0, -extension.length), text: readFileSync(folder + name, 'utf8') }));
}
