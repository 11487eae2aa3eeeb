import type { AllWords } from '../../components/check/template-words.ts';
import { allTemplates, templateWordsOf } from '../../site/index.ts';

/** All templates in one file, which a page fetches when a reader first wants words. */
export function GET(): Response {
  const words: AllWords = Object.fromEntries(allTemplates.map((template) => [template.id, templateWordsOf(template)]));
  return Response.json(words);
}
