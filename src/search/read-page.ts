import { Parser } from 'htmlparser2';

import type { PageHeadings } from './types.ts';

/** A page as the search knows it. */
export interface SearchablePage extends PageHeadings {
  /** The part of the page to search, as an HTML document of its own. */
  readonly content: string;
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Reads what can be found on a page: its title, its headings that have an id, and the text of the element with
 * `data-pagefind-body`, without what has `data-pagefind-ignore` or is a label (the class `label`: dates, counts, the
 * name of a part). Null for a page that takes no part in the search.
 */
export function readPage(url: string, html: string): SearchablePage | null {
  const headings: [id: string, text: string][] = [];
  let content = '';
  let title = '';
  let kind: string | undefined;
  let depth = 0;
  let skippedFrom = Infinity;
  let heading: { name: string; id: string; text: string } | null = null;
  let isAfterTag = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (depth === 0 && !('data-pagefind-body' in attributes)) return;
      if (depth === 0) kind = /^kind:(\w+)$/.exec(attributes['data-pagefind-filter'] ?? '')?.[1];
      if (VOID.test(name)) return;
      depth += 1;
      if (skippedFrom === Infinity && isSkipped(name, attributes)) skippedFrom = depth;
      if (depth > skippedFrom || skippedFrom === depth) return;
      isAfterTag = true;
      content += openTag(name, attributes);
      if (/^h[1-6]$/.test(name)) heading = { name, id: attributes.id ?? '', text: '' };
    },
    ontext(text) {
      if (depth === 0 || skippedFrom !== Infinity) return;
      // Words in neighboring elements are two words on the page, though no space is between their tags.
      if (isAfterTag && /[\p{L}\p{N}.,;:!?)”…]$/u.test(textBefore(content)) && /^[\p{L}\p{N}]/u.test(text))
        content += ' ';
      isAfterTag = false;
      content += escape(text);
      if (heading) heading.text += text;
    },
    onclosetag(name) {
      if (depth === 0 || VOID.test(name)) return;
      if (skippedFrom === Infinity) {
        content += `</${name}>`;
        isAfterTag = true;
      }
      if (skippedFrom === depth) skippedFrom = Infinity;
      depth -= 1;
      if (heading?.name !== name) return;
      const text = heading.text.replace(/\s+/g, ' ').trim();
      if (name === 'h1') title ||= text;
      else if (heading.id !== '' && text !== '') headings.push([heading.id, text]);
      heading = null;
    },
  });
  parser.write(html);
  parser.end();
  if (content === '') return null;
  const document = `<!doctype html><html lang="en"><body>${content}</body></html>`;
  return { url, title, ...(kind !== undefined && { kind }), headings, content: document };
}

function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    /^(script|style|template|svg)$/.test(name) ||
    'data-pagefind-ignore' in attributes ||
    /(^|\s)label(\s|$)/.test(attributes.class ?? '')
  );
}

/** Only what Pagefind reads is left of a tag. */
function openTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const read = Object.entries(attributes).filter(([key]) => key === 'id' || key.startsWith('data-pagefind-'));
  return `<${name}${read.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>`;
}

/** The end of the text so far, behind the tags that follow it. */
function textBefore(content: string): string {
  return content.slice(-200).replace(/(<[^>]*>)+$/, '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
