import { readdirSync } from 'node:fs';

import importX from 'eslint-plugin-import-x';

/**
 * Which folder of src may import which:
 *
 *   plan <- calendar, messages, storage <- session <- components <- layouts, pages
 *
 * The folders up to session are plain TypeScript, so that they run (and are tested) anywhere: no DOM, no clock, no
 * Astro. Beside them, site computes from content what pages show, search finds pages, and holidays makes data at build.
 */
const PLAIN = ['plan', 'calendar', 'messages', 'storage'];

/** Folders that others import by their entry points alone, and the files that are these. */
const ENTRY_POINTS = {
  plan: ['index.ts'],
  storage: ['index.ts', 'transfer.ts', 'contact-record.ts'],
  session: ['index.ts', 'form/index.ts'],
  holidays: ['index.ts', 'choose.ts', 'generate/index.ts'],
  search: ['index.ts', 'build.ts'],
  site: ['index.ts', 'draw.ts'],
};

/** Parts of the pages that use one another: each may import those before it. */
const INSIDE_COMPONENTS = ['ui', 'tab', 'check', 'compose', 'planner', 'home', 'debrief'].map(
  (part) => `components/${part}`,
);

const zones = [
  ...PLAIN.map((part) => zone(part, ['session', 'site', 'search', 'components', 'content', 'layouts'])),
  zone('plan', ['calendar', 'messages', 'storage']),
  zone('messages', ['calendar', 'storage']),
  zone('calendar', ['storage']),
  zone('session', ['site', 'search', 'components', 'content', 'layouts']),
  zone('search', ['site', 'session', 'components', 'content', 'layouts', 'integrations']),
  zone('site', ['session', 'search', 'layouts', 'integrations']),
  zone('holidays', ['session', 'site', 'search', 'components', 'content', 'layouts']),
  zone('service-worker', ['session', 'site', 'search', 'components', 'content', 'layouts']),
  zone('components', ['layouts', 'integrations']),
  ...INSIDE_COMPONENTS.slice(0, -1).map((part, place) => zone(part, INSIDE_COMPONENTS.slice(place + 1))),
  zone('content', ['site', 'search', 'session', 'components', 'layouts']),
  ...Object.entries(ENTRY_POINTS).map(([part, files]) => entryPoint(part, files)),
  { target: '.', from: './pages', message: 'A page is an address, and nothing imports one.' },
];

const date = {
  name: 'Date',
  message:
    'Days are the `Day` of src/plan/model/day.ts, and the clock is an argument: only src/plan/model/today.ts reads it.',
};
const device = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'This part is plain TypeScript: hand it what it needs as an argument.',
}));
const frameworks = {
  regex: '^(astro|preact|@astrojs|@preact|@testing-library)(/|:|$)',
  message: 'This part is plain TypeScript, without a framework.',
};
const makesPlans = [
  {
    regex: '^(\\.\\./)+plan/(?!index\\.ts$)',
    allowTypeImports: true,
    message: 'Only types and days come from the plan: a plan is an argument here, and no date is worked out again.',
  },
  {
    regex: '^(\\.\\./)+plan/',
    importNames: ['makePlan'],
    message: 'A plan is an argument here: the caller makes it, once.',
  },
];

/** @type {import('eslint').Linter.Config[]} */
export const arrows = [
  {
    files: ['src/**'],
    // The plugin runs under this ESLint, but its types do not match ESLint's.
    plugins: { 'import-x': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (importX)) },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: `${import.meta.dirname}/src`, zones }],
      // What a package imports is not checked, and one of them can't be resolved.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-globals': globals([date]),
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^(@date-fns/|date-fns($|/))', message: 'Only src/plan/model/day.ts touches date-fns.' }],
        },
      ],
    },
  },
  {
    files: PLAIN.map((part) => `src/${part}/**`),
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [frameworks] }] },
  },
  {
    files: ['src/calendar/**', 'src/messages/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [frameworks, ...makesPlans] }] },
  },
  {
    files: ['src/plan/**', 'src/calendar/**', 'src/messages/**'],
    rules: { 'no-restricted-globals': globals([date, ...device]) },
  },
  {
    // Islands are handed plain values: content is read at build, by pages and .astro parts.
    files: ['src/components/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^astro:content$|^(\\.\\./)+content/', allowTypeImports: true }] },
      ],
    },
  },
  {
    files: ['src/plan/model/day.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': globals(device) },
  },
  { files: ['src/plan/model/today.ts'], rules: { 'no-restricted-globals': globals(device) } },
];

/**
 * @param {string} part
 * @param {string[]} forbidden
 */
function zone(part, forbidden) {
  return {
    target: `./${part}`,
    from: forbidden.map((other) => `./${other}`),
    message: `src/${part} may not import from ${forbidden.join(', ')}: imports go along the arrows in eslint.arrows.js.`,
  };
}

/**
 * The folder is closed to all others, but for its entry points.
 *
 * @param {string} part
 * @param {string[]} files
 */
function entryPoint(part, files) {
  const others = readdirSync(`${import.meta.dirname}/src`).filter((name) => name !== part);
  return {
    target: others.map((other) => `./${other}`),
    from: `./${part}`,
    except: files.map((file) => `./${file}`),
    message: `Other folders import src/${part} by ${files.join(' or ')}.`,
  };
}

/**
 * @param {{ name: string, message: string }[]} restricted
 * @returns {import('eslint').Linter.RuleEntry}
 */
function globals(restricted) {
  return ['error', { globals: restricted, checkGlobalObject: true }];
}
