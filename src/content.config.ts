import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { disagreementSchema } from './content/disagreements/schema.ts';
import { guideSchema } from './content/guide/schema.ts';
import { ruleSchema } from './content/rules/schema.ts';
import { sourceSchema } from './content/sources/schema.ts';
import { templateSchema } from './content/templates/schema.ts';

/** What the site says, as data. A record's id is its file name; each schema stands beside what it describes. */
export const collections = {
  sources: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/content/sources' }), schema: sourceSchema }),
  rules: defineCollection({ loader: glob({ pattern: '*.yaml', base: 'src/content/rules' }), schema: ruleSchema }),
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'src/content/guide' }),
    schema: guideSchema,
  }),
  templates: defineCollection({
    loader: glob({ pattern: '*.md', base: 'src/content/templates' }),
    schema: templateSchema,
  }),
  disagreements: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'src/content/disagreements' }),
    schema: disagreementSchema,
  }),
};
