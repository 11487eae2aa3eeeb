import { beginningOf } from '../plan/index.ts';
import type { Answer } from './answer.ts';
import type { Question } from './types.ts';

/** What a search can look in, as the reader chooses it. */
export const CHOICES: readonly (readonly [kind: Question['kind'], name: string])[] = [
  ['all', 'All'],
  ['guide', 'Guide'],
  ['template', 'Templates'],
  ['source', 'Sources'],
];

/** Characters of a question that are said back. */
const LONGEST_QUOTE = 40;

/**
 * The state of a search, in a sentence or two of under 20 words, for the eye and for screen readers. What is said before
 * the end has at most two lines at 320 pixels, which search.css keeps free: more would push the hits down.
 */
export function statusOf(answer: Answer): string {
  switch (answer.stage) {
    case 'nothing-asked':
      return '';
    case 'looking':
      return `Looking for ${quoted(answer.question)}.`;
    case 'by-headings':
      return `${byHeadings(answer)} Searching the full text…`;
    case 'answered':
      return answer.textMissing ? withoutText(answer.hits.length) : counted(answer);
    case 'failed':
      return 'The search could not be loaded.';
  }
}

function byHeadings(found: Counts): string {
  return found.total === 0 ? 'No title or heading matches.' : `${number(found)} by title or heading.`;
}

function withoutText(found: number): string {
  return found === 0
    ? 'No title or heading matches, and the full text could not be loaded.'
    : 'Full text could not be loaded; these are matches in titles and headings.';
}

function counted(answer: Extract<Answer, { stage: 'answered' }>): string {
  const question = quoted(answer.question);
  if (answer.hits.length === 0) return `Nothing found for ${question}.`;
  return `${number(answer)} for ${question}${answer.readAs === undefined ? '' : `, read as “${answer.readAs}”`}.`;
}

interface Counts {
  readonly hits: readonly unknown[];
  readonly total: number;
}

function number({ hits, total }: Counts): string {
  return hits.length < total ? `${hits.length} of ${pages(total)}` : pages(total);
}

function pages(number: number): string {
  return number === 1 ? '1 page' : `${number} pages`;
}

function quoted({ text, kind }: Question): string {
  const quote = beginningOf(text, LONGEST_QUOTE);
  const place = CHOICES.find(([value]) => value === kind && value !== 'all')?.[1];
  return place === undefined ? `“${quote}”` : `“${quote}” in ${place}`;
}
