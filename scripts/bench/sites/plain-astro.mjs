import { DEFAULT_UI, DEFAULT_UI_PARTS } from './default-ui.mjs';
import { writeFiles } from './write-files.mjs';

/** Astro without any style or integration; Pagefind's Default UI on every page. @type {import('./index.mjs').Site} */
export const plainAstro = {
  name: 'Astro + Pagefind',
  packages: { astro: '7.3.5', pagefind: '1.6.0' },
  write: (folder, pages) => writeSite(folder, pages, { ending: 'md', config: CONFIG }),
  build: [
    ['astro', 'build'],
    ['pagefind', '--site', 'dist'],
  ],
  output: 'dist',
  search: DEFAULT_UI_PARTS,
};

/** The same with the guide as MDX, as this site's is: what modules cost. @type {import('./index.mjs').Site} */
export const astroWithMdx = {
  ...plainAstro,
  name: 'Astro with MDX + Pagefind',
  packages: { ...plainAstro.packages, '@astrojs/mdx': '8.0.2' },
  write: (folder, pages) => writeSite(folder, pages, { ending: 'mdx', config: CONFIG_WITH_MDX }),
};

/** The words are the same in both: they hold nothing that MDX reads in another way than Markdown. */
function writeSite(folder, pages, { ending, config }) {
  writeFiles(folder, {
    'astro.config.mjs': config,
    'src/content.config.ts': COLLECTIONS.replace('*.md', `*.${ending}`),
    'src/layouts/Layout.astro': LAYOUT,
    'src/pages/index.astro': HOME_PAGE,
    'src/pages/guide/[slug].astro': GUIDE_PAGE,
    ...Object.fromEntries(pages.map((page) => [`src/content/guide/${page.id}.${ending}`, markdownFile(page)])),
  });
}

const CONFIG = `import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'http://localhost:4321', trailingSlash: 'always' });
`;

const CONFIG_WITH_MDX = `import mdx from '@astrojs/mdx';
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
    loader: glob({ pattern: '*.md', base: 'src/content/guide' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`;

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
    <Fragment set:html={${JSON.stringify(DEFAULT_UI)}} />
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

const HOME_PAGE = `---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';

const pages = await getCollection('guide');
---
<Layout title="Sit Tight" description="What to do after a job interview.">
  <ul>
    {pages.map(({ id, data }) => <li><a href={\`/guide/\${id}/\`}>{data.title}</a></li>)}
  </ul>
</Layout>
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

function markdownFile({ title, description, markdown }) {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${markdown}\n`;
}
