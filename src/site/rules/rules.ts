import { getCollection, type CollectionEntry } from 'astro:content';

import type { Reason } from '../../components/sources/reasons.ts';

/** A rule with the documents that say it, as pages show it. */
export interface SourcedRule {
  readonly id: string;
  readonly says: string;
  readonly sources: readonly CollectionEntry<'sources'>[];
}

const sources = (await getCollection('sources')).sort((a, b) => a.data.order - b.data.order);
const rules = (await getCollection('rules')).sort((a, b) => a.data.order - b.data.order);

/** The questions on which the documents differ, in order. */
export const allDisagreements: readonly CollectionEntry<'disagreements'>[] = (
  await getCollection('disagreements')
).sort((a, b) => a.data.order - b.data.order);

/** The five documents, in their order. */
export const allSources: readonly CollectionEntry<'sources'>[] = sources;

/** A document's title with its dashes set as this site sets them, so that no line breaks within one. */
export function titleOf({ data }: CollectionEntry<'sources'>): string {
  return data.title.replaceAll('--', '–');
}

/** Every rule, in the order in which things happen to a reader. */
export const allRules: readonly CollectionEntry<'rules'>[] = rules;

const byId = new Map(
  rules.map(({ id, data }): [string, SourcedRule] => [
    id,
    { id, says: data.says, sources: sources.filter((source) => data.sources.some((named) => named === source.id)) },
  ]),
);

/** The rule with the id; a page that names an unknown one fails the build and says which. */
export function ruleWithId(id: string): SourcedRule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`There is no rule "${id}": src/content/rules/ has no ${id}.yaml.`);
  return rule;
}

/** The rule with the short names of the documents that say it, as islands take it. */
export function reasonOf(id: string): Reason {
  const { says, sources } = ruleWithId(id);
  return { says, sources: sources.map(({ data }) => data.short) };
}
