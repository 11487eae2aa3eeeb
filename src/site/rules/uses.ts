import { getCollection } from 'astro:content';

import { guidePages } from '../pages.ts';

/** A page that cites a rule. */
export interface Use {
  readonly path: string;
  readonly title: string;
}

const templates = await getCollection('templates');

/** Where the site uses a rule: the guide pages that cite it, then the templates that keep it. */
export function usesOfRule(rule: string): { readonly guide: readonly Use[]; readonly templates: readonly Use[] } {
  const names = ({ data }: { data: { rules: readonly { id: string }[] } }): boolean =>
    data.rules.some(({ id }) => id === rule);
  return {
    guide: guidePages.filter(names).map(({ id, data }) => ({ path: `/guide/${id}/`, title: data.title })),
    templates: templates.filter(names).map(({ id, data }) => ({ path: `/templates/${id}/`, title: data.title })),
  };
}
