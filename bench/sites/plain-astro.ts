import { DEFAULT_UI_PARTS, markdownFile, writeFiles, type Site } from './site.ts';

/**
 * Astro with the guide as MDX, as this site's is, without any style; Pagefind's Default UI on every page. The words hold
 * nothing that MDX reads in another way than Markdown.
 */
export const plainAstro: Site = {
  name: 'Astro + Pagefind',
  packages: { astro: '7.3.5', '@astrojs/mdx': '8.0.2', pagefind: '1.6.0' },
  write(folder, pages) {
    writeFiles(folder, {
      'astro.config.mjs': CONFIG,
      'src/content.config.ts': COLLECTIONS,
      'src/layouts/Layout.astro': LAYOUT,
      'src/pages/guide/[slug].astro': GUIDE_PAGE,
      ...Object.fromEntries(pages.map((page) => [`src/content/guide/${page.id}.mdx`, markdownFile(page)])),
    });
  },
  build: [
    ['astro', 'build'],
    ['pagefind', '--site', 'dist'],
  ],
  // Its field is in the page, and going to it is all the opening there is.
  search: { open: { focus: DEFAULT_UI_PARTS.field }, ...DEFAULT_UI_PARTS },
};

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [mdx()],
  // To print a warning for each page would count as its cost.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'src/content/guide' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`;

/** With the Default UI as Pagefind's documentation says. */
const LAYOUT = `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <link href="/pagefind/pagefind-ui.css" rel="stylesheet" />
    <script is:inline src="/pagefind/pagefind-ui.js"></script>
    <script is:inline>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));</script>
  </head>
  <body>
    <header><a href="/">Sit Tight</a> <div id="search"></div></header>
    <main data-pagefind-body>
      <h1>{title}</h1>
      <slot />
    </main>
  </body>
</html>
`;

const GUIDE_PAGE = `---
import { getCollection, render } from 'astro:content';
import Layout from '../../layouts/Layout.astro';

export async function getStaticPaths() {
  const pages = await getCollection('guide');
  return pages.map((page) => ({ params: { slug: page.id }, props: { page } }));
}

const { page } = Astro.props;
const { Content } = await render(page);
---
<Layout {...page.data}><Content /></Layout>
`;
