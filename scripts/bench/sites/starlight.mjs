import { writeFiles } from './write-files.mjs';

/** Starlight as it comes, with the guide in its sidebar. @type {import('./index.mjs').Site} */
export const starlight = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1', astro: '7.3.5', sharp: '0.35.5' },
  write(folder, pages) {
    writeFiles(folder, {
      'astro.config.mjs': CONFIG,
      'src/content.config.ts': COLLECTIONS,
      'src/content/docs/index.md': homePage(pages),
      ...Object.fromEntries(pages.map((page) => [`src/content/docs/guide/${page.id}.md`, guidePage(page)])),
    });
  },
  build: [['astro', 'build']],
  output: 'dist',
  search: {
    open: { key: 'Control+k' },
    field: '.pagefind-ui__search-input',
    hit: '.pagefind-ui__result-link',
    status: '.pagefind-ui__message',
  },
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

function homePage(pages) {
  const links = pages.map(({ id, title }) => `- [${title}](/guide/${id}/)`).join('\n');
  return `---\ntitle: Sit Tight\ndescription: What to do after a job interview.\n---\n\n${links}\n`;
}

function guidePage({ title, description, markdown }) {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${markdown}\n`;
}
