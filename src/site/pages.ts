import { getCollection, type CollectionEntry } from 'astro:content';

import { allDisagreements } from './rules/rules.ts';
import { countWords } from './guide-text.ts';

type GuidePage = CollectionEntry<'guide'>;

const pages = (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);

/** The guide's pages in the order in which things happen to a reader. */
export const guidePages: readonly GuidePage[] = pages;

/** The pages before and after one. */
export function neighborsOf(id: string): {
  readonly previous: GuidePage | undefined;
  readonly next: GuidePage | undefined;
} {
  const index = pages.findIndex((page) => page.id === id);
  return { previous: pages[index - 1], next: pages[index + 1] };
}

/** The words that a reader reads on a page, its heading and notes apart. */
export function wordsOn({ body = '', data }: GuidePage): number {
  const shown = holds(body, 'Disagreements')
    ? allDisagreements.flatMap(({ data: { question, sides, suggestion, planner } }) => [
        question,
        ...sides.map(({ says }) => says),
        suggestion,
        planner,
      ])
    : [];
  return countWords([data.answer, body, ...shown].join('\n'));
}

/** The pages that hold a suggestion of ours. */
export const pagesWithOurSuggestion: readonly GuidePage[] = pages.filter(({ body = '' }) =>
  holds(body, 'OurSuggestion'),
);

function holds(body: string, component: string): boolean {
  return body.includes(`<${component}`);
}
