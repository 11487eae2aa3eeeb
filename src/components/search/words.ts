import type { Answer } from './answer.ts';
import type { Question } from './hit.ts';

/** What a search can look in, as the reader chooses it. */
export const CHOICES: readonly (readonly [kind: Question['kind'], name: string])[] = [
  ['all', 'All'],
  ['guide', 'Guide'],
  ['template', 'Templates'],
  ['source', 'Sources'],
];

/** Characters of a question that are said back. */
const LONGEST_QUOTE = 40;

/** How a search stands, in a sentence or two of under 20 words, for the eye and for screen readers. */
export function statusOf(answer: Answer): string {
  switch (answer.stage) {
    case 'nothing-asked':
      return '';
    case 'looking':
      return `Looking for ${quoted(answer.question)}.`;
    case 'by-headings':
      return `${pages(answer.hits.length)} so far for ${quoted(answer.question)}. Looking in the text too.`;
    case 'answered':
      return answer.textMissing ? `${counted(answer)} Only titles and headings could be searched.` : counted(answer);
    case 'failed':
      return 'The search did not load.';
  }
}

function counted({ question, hits, total }: Extract<Answer, { stage: 'answered' }>): string {
  if (hits.length === 0) return `Nothing found for ${quoted(question)}.`;
  const number = hits.length < total ? `${hits.length} of ${pages(total)}` : pages(total);
  return `${number} for ${quoted(question)}.`;
}

function pages(number: number): string {
  return number === 1 ? '1 page' : `${number} pages`;
}

function quoted({ text, kind }: Question): string {
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const place = CHOICES.find(([value]) => value === kind && value !== 'all')?.[1];
  return place === undefined ? `“${quote}”` : `“${quote}” in ${place}`;
}
