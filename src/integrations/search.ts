import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { parse } from 'yaml';

import { synonymsSchema } from '../content/search-synonyms/schema.ts';
import { writeIndex } from '../search/build.ts';
import { emitScript } from './emit-script.ts';
import { readHtmlFiles } from './html-files.ts';

const SYNONYMS = 'src/content/search-synonyms/synonyms.yaml';

/** The search: its script, and once the pages are built its index, which `astro dev` serves too. */
export default function search(): AstroIntegration {
  let outDir: URL;
  let root: URL;
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [emitScript('src/components/search/search-ui.ts', 'search/ui.js')] } });
      },
      'astro:config:done': ({ config }) => {
        ({ outDir, root } = config);
      },
      'astro:server:setup': ({ server }) => {
        const serve = sirv(fileURLToPath(new URL('pagefind/', outDir)), { dev: true });
        // Where the last build left no index, the answer is 404.
        server.middlewares.use('/pagefind', (request, response) => serve(request, response));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const synonyms = synonymsSchema.parse(parse(await readFile(new URL(SYNONYMS, root), 'utf8')));
        const pages = await readHtmlFiles(fileURLToPath(dir));
        const count = await writeIndex(pages, synonyms, fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`${String(count)} pages can be searched`);
      },
    },
  };
}
