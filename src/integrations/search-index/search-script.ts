import type { AstroConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>;

/**
 * Builds the search's script into `search/ui.js`. Pages name that file without importing it: a script that imports
 * another is never put into the page by Astro, and costs every page a request.
 */
export function searchScript(): VitePlugin {
  return {
    name: 'search-script',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: 'src/components/search/search-ui.ts',
        fileName: 'search/ui.js',
        preserveSignature: 'strict',
      });
    },
  };
}
