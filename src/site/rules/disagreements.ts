import { getCollection, type CollectionEntry } from 'astro:content';

const disagreements = (await getCollection('disagreements')).sort((a, b) => a.data.order - b.data.order);

/** The questions on which the documents differ, in order. */
export const allDisagreements: readonly CollectionEntry<'disagreements'>[] = disagreements;
