import { getCollection } from 'astro:content';

import type { AllWords, TemplateWords } from '../../components/planner/words.ts';

/** All templates in one file, which the planner fetches when a reader first wants words. */
export async function GET(): Promise<Response> {
  const templates = await getCollection('templates');
  const words: AllWords = Object.fromEntries(
    templates.map(({ id, data: { title, subject }, body = '' }): [string, TemplateWords] => [
      id,
      { title, ...(subject === undefined ? {} : { subject }), body },
    ]),
  );
  return Response.json(words);
}
