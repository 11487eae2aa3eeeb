import { readdirSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { ROOT } from '../run-tool.mjs';

const CONTENT = `${ROOT}src/content/`;

/**
 * A page of the guide, as this site writes it and as any other generator can read it.
 *
 * @typedef {object} GuidePage
 * @property {string} id the last part of its address
 * @property {string} title
 * @property {string} description
 * @property {string} source the file as it stands in src/content/guide
 * @property {string} markdown its words as plain Markdown, the answer first, without a header
 */

/** @returns {GuidePage[]} every page of the guide, in its order */
export function readGuide() {
  const disagreements = disagreementsAsMarkdown();
  return readdirSync(`${CONTENT}guide`)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const source = readFileSync(`${CONTENT}guide/${name}`, 'utf8');
      const { header, body } = splitHeader(source);
      const { title, description, answer, order } = parse(header);
      const markdown = `${answer}\n\n${asMarkdown(body, disagreements)}`;
      return { order, page: { id: name.replace('.mdx', ''), title, description, source, markdown } };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ page }) => page);
}

/**
 * So many pages: the guide's own, then copies of them under other addresses and titles. Their places in the guide's
 * order are all different.
 *
 * @param {GuidePage[]} guide
 * @param {number} count
 * @returns {GuidePage[]}
 */
export function manyPages(guide, count) {
  return Array.from({ length: count }, (_, index) => {
    const page = guide[index % guide.length];
    if (index < guide.length) return page;
    const title = `${page.title}, ${index + 1}`;
    const source = page.source
      .replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`)
      .replace(/^order: .*$/m, `order: ${index + 1}`);
    return { ...page, id: `${page.id}-${index + 1}`, title, source };
  });
}

/**
 * The words of a page's MDX as plain Markdown: a claim is its text, words to say or to avoid are a quotation.
 *
 * @param {string} body
 * @param {string} disagreements what stands where the page shows all disagreements
 */
export function asMarkdown(body, disagreements) {
  return body
    .replace(/<(Say|Avoid)>\n*([\s\S]*?)\n*<\/\1>/g, (_, tag, words) => words.replace(/^/gm, '> '))
    .replace('<Disagreements />', () => disagreements)
    .replace(/^<\/?(Claim|OurReading)\b[^>]*>\n*/gm, '')
    .trim();
}

function disagreementsAsMarkdown() {
  return readdirSync(`${CONTENT}disagreements`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(`${CONTENT}disagreements/${name}`, 'utf8')))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ question, sides, suggestion, planner }) => [
      `### ${question}`,
      ...sides.map(({ says }) => says),
      suggestion,
      `In the planner: ${planner}`,
    ])
    .join('\n\n');
}

function splitHeader(source) {
  const [, header, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  return { header, body };
}
