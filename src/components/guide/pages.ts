import { getCollection, type CollectionEntry } from 'astro:content';

const pages = (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);

/** The guide's pages in the order in which things happen to a reader. */
export const guidePages: readonly CollectionEntry<'guide'>[] = pages;

/** The pages before and after one. */
export function neighboursOf(id: string): {
  readonly previous: CollectionEntry<'guide'> | undefined;
  readonly next: CollectionEntry<'guide'> | undefined;
} {
  const index = pages.findIndex((page) => page.id === id);
  return { previous: pages[index - 1], next: pages[index + 1] };
}
