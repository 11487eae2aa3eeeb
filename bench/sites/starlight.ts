import { DEFAULT_UI_PARTS, markdownFile, writeFiles, type Site } from './site.ts';

/** Starlight as it comes, with the guide in its sidebar. */
export const starlight: Site = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1', astro: '7.3.5', sharp: '0.35.5' },
  write(folder, pages) {
    writeFiles(folder, {
      'astro.config.mjs': CONFIG,
      'src/content.config.ts': COLLECTIONS,
      ...Object.fromEntries(pages.map((page) => [`src/content/docs/guide/${page.id}.md`, markdownFile(page)])),
    });
  },
  build: [['astro', 'build']],
  search: { open: { key: 'Control+k' }, ...DEFAULT_UI_PARTS },
};

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({ title: 'Sit Tight', sidebar: [{ label: 'The guide', items: [{ autogenerate: { directory: 'guide' } }] }] }),
  ],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
