import { readdirSync, readFileSync } from 'node:fs';

import { ROOT } from '../run-tool.mjs';
import { readGuide } from './guide-content.mjs';

const WORDS = 1000;

/**
 * A text of 1,000 words as people write them, from the guide, and the templates that the checker compares a message
 * with.
 *
 * @returns {{ text: string, templates: string[] }}
 */
export function readLongMessage() {
  const prose = readGuide()
    .map(({ markdown }) => markdown.replace(/^[#>] ?|\]\([^)]*\)|[[_*]/gm, ''))
    .join('\n\n');
  const text = prose
    .match(/\s*\S+/g)
    .slice(0, WORDS)
    .join('');
  const folder = `${ROOT}src/content/templates/`;
  const templates = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) =>
      readFileSync(folder + name, 'utf8')
        .split('---\n')
        .slice(2)
        .join('---\n'),
    );
  return { text, templates };
}
