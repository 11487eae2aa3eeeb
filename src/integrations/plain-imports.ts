import type { Plugin } from 'vite';

/** Vite's own name for the helper that it wraps each `import()` in. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is. Vite's helper would fetch the files that a part of a page imports side by side with the
 * part itself, and the styles with them. Here parts import few files that the page does not hold already, and styles
 * are inlined or constructed, while the helper costs each first visit to a page with an island 0.9 KB.
 */
export default function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    load: {
      filter: { id: new RegExp(`^${HELPER}$`) },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
