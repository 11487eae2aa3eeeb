import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import offline from './src/integrations/offline.ts';
import pagePolicy from './src/integrations/page-policy.ts';
import preloadScripts from './src/integrations/preload-scripts.ts';
import search from './src/integrations/search.ts';

// The address the site is published at. A host sets SITE_URL (and BASE_PATH for a sub-path) at build.
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['BASE_PATH'] ?? '/';

// The planner's code in a few files, where Rolldown would make a file of each module that two others share: fewer
// requests, and fewer bytes once compressed. Templates and the checker load neither the form nor the plan. What a file
// imports is included with it, unless a group of a higher priority has it.
const CHUNKS = [
  { name: 'text', test: /\/wording\/beginning-of\.ts$/, priority: 6 },
  { name: 'preact', test: /\/node_modules\/preact\/|preload-helper/, priority: 5 },
  { name: 'ui', test: /\/components\/(ui|site)\/|\/plan\/model\/day\.ts$|\/tab\/anything-saved\.ts$/, priority: 4 },
  { name: 'form', test: /\/planner\/start\.ts$/, priority: 3 },
  {
    name: 'messages',
    test: /\/compose\/Composer\.tsx$|\/check\/use-check\.ts$|\/sources\/reasons\.ts$/,
    priority: 2,
  },
  { name: 'plan', test: /\/planner\/app\.ts$/, priority: 1 },
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
        // src/service-worker/register.ts makes, allows nothing but the address of the service worker.
        "require-trusted-types-for 'script'",
        'trusted-types sit-tight',
      ],
      // Pagefind is WebAssembly, and search opens on every page; page-policy.ts takes this from pages without it.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    // A part that could not be preloaded stays failed in the browser, and trying again would be in vain. Astro sets this
    // option itself, so it is changed where Vite lets plugins do so.
    plugins: [
      {
        name: 'no-preloads',
        configEnvironment: (name) =>
          name === 'client' ? { build: { modulePreload: { resolveDependencies: () => [] } } } : undefined,
      },
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
        },
      },
    },
    build: {
      rolldownOptions: {
        // These folders only compute (eslint.arrows.js makes sure of it), so a page loads no more of them than it uses.
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/(plan|calendar|messages|storage|session)\//, sideEffects: false }],
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
    preloadScripts(),
    pagePolicy(site),
    offline(),
  ],
});

/**
 * Whether the sitemap lists a page: the page to frame and the offline page are not for search engines.
 *
 * @param {string} address
 */
function isListed(address) {
  return !/\/(embed\/planner|offline)\/$/.test(address);
}
