import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { buildIndex } from './search-index/build-index.ts';
import { serveIndex } from './search-index/serve-index.ts';
import { searchScript } from './search-index/search-script.ts';

/**
 * The search: its index, built from the pages that were built and put beside them as `pagefind/`, and its script.
 * `astro dev` serves the index of the last build. The build stops where the index has an error or no page.
 */
export default function pagefind(): AstroIntegration {
  let outDir: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [searchScript()] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveIndex(fileURLToPath(new URL('pagefind/', outDir))));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await buildIndex(fileURLToPath(dir));
        logger.info(`search knows ${String(pages)} pages`);
      },
    },
  };
}
