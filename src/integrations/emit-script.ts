import type { AstroConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>;

/**
 * Builds a script into a file whose name never changes. Pages name the file without importing it: Astro never puts a
 * script that imports another into the page itself, and it would cost every page a request.
 * @param source from the root of the project
 * @param fileName from the root of the site
 */
export function emitScript(source: string, fileName: string): VitePlugin {
  return {
    name: `emit ${fileName}`,
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName, preserveSignature: 'strict' });
    },
  };
}
