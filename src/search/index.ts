/** The search, without anything that is drawn. `build.ts` is the other entry point: it makes the index, in Node. */
export { addressOf, hashOf, questionIn } from './address.ts';
export { createAnswerer, type Answer } from './answer.ts';
export { onlyLatest } from './latest.ts';
export { createSearchIndex, type SearchIndex } from './search-index.ts';
export { CHOICES, statusOf } from './status.ts';
export { kindFrom, type ExcerptPart, type Hit, type Kind, type Passage, type Question } from './types.ts';
