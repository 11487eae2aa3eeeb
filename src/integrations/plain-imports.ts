import type { Plugin } from 'vite';

/** Vite's own name for the part that wraps each `import()` in a helper. */
const WRAPS_IMPORTS = 'native:import-analysis-build';

/**
 * Leaves `import()` as it is. Vite's helper would fetch the files that a part of a page imports side by side with the
 * part itself, and the styles with them. Here parts import few files that the page does not hold already, and styles
 * are inlined or constructed, while the helper and its wrappings cost each first visit to a page with an island 1 KB.
 */
export default function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    configResolved: ({ plugins }) => {
      const wrapping = plugins.find(({ name }) => name === WRAPS_IMPORTS);
      if (!wrapping) throw new Error(`Vite has no part called ${WRAPS_IMPORTS} any more: see plain-imports.ts.`);
      const { applyToEnvironment } = wrapping;
      wrapping.applyToEnvironment = (environment) =>
        environment.name !== 'client' && (applyToEnvironment?.(environment) ?? true);
    },
  };
}
