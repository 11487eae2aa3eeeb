import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { serveIndex } from './search-index/serve-index.ts';
import { searchScript } from './search-index/search-script.ts';

/** The search's script; and under `astro dev` its index, as finish-pages.ts made it in the last build. */
export default function search(): AstroIntegration {
  let outDir: URL;
  return {
    name: 'search',
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
    },
  };
}
