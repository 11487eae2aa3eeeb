import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import finishPages from './src/integrations/finish-pages.ts';
import offline from './src/integrations/offline.ts';
import plainImports from './src/integrations/plain-imports.ts';
import search from './src/integrations/search.ts';

// The address the site is published at. A host sets SITE_URL (and BASE_PATH for a sub-path) at build.
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['BASE_PATH'] ?? '/';

// Files that always come together come as one: fewer requests, and fewer bytes once compressed. What a file imports
// comes with it, unless a group before holds it.
const CHUNKS = [
  {
    name: 'form',
    test: /\/node_modules\/preact\/|\/planner\/(start|Later(Fold)?|not-loaded|adopt-styles|anything-to-open|draft-on-page|use-status|use-today|reasons)\.tsx?$|\/storage\/tab\.ts$/,
    priority: 1,
  },
  {
    name: 'plan',
    test: /\/planner\/(Answering|plan-for|read-draft|begin-application|device-store)\.tsx?$|\/plan\/(step-notes|plan-words)\.ts$/,
  },
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // While one page is drawn or written, others are rendered.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  devToolbar: { enabled: false },
  // The guide shows no code, and Shiki's inline styles would break the policy below.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        // No text becomes markup or a script, whichever part hands it over. The one policy there may be, which
        // src/service-worker/register.ts makes, gives nothing but the address of the service worker.
        "require-trusted-types-for 'script'",
        'trusted-types sit-tight',
      ],
      // Pagefind is WebAssembly, and search opens on every page; own-policy.ts takes this from pages without it.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [plainImports()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } } },
    build: {
      rolldownOptions: {
        // These parts only compute (eslint.arrows.js holds them to it), so a page loads no more of them than it uses.
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/(plan|calendar|messages|storage)\//, sideEffects: false }],
        },
      },
    },
  },
  integrations: [
    // What holds no component becomes one piece of HTML, but for the elements that a guide page draws by components.
    mdx({ optimize: { ignoreElementNames: ['a', 'h2'] } }),
    preact(),
    sitemap({ filter: isListed }),
    search(),
    finishPages(),
    offline(),
  ],
});

/** Whether search engines are told of a page: not of the one to frame, nor of the one for who is offline. */
function isListed(address) {
  return !/\/(embed\/planner|offline)\/$/.test(address);
}
