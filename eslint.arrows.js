import importX from 'eslint-plugin-import-x';

/**
 * Which part of the site may import which:
 *
 *   plan <- calendar, messages, storage <- components <- layouts, pages
 *
 * The first four are plain TypeScript, so that they run (and are tested) anywhere: no DOM, no clock, no Astro.
 */
const PLAIN = ['plan', 'calendar', 'messages', 'storage'];

const zones = [
  ...PLAIN.map((part) => zone(part, ['components', 'content', 'layouts'])),
  zone('plan', ['calendar', 'messages', 'storage']),
  zone('messages', ['calendar', 'storage']),
  zone('calendar', ['storage']),
  zone('service-worker', ['components', 'content', 'layouts']),
  zone('components', ['layouts']),
  zone('content', ['components', 'layouts']),
  { target: '.', from: './pages', message: 'A page is an address, and nothing imports one.' },
];

const date = {
  name: 'Date',
  message: 'Days are the `Day` of src/plan/day.ts, and the clock is an argument: only src/plan/today.ts reads it.',
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
    regex: '^(\\.\\./)+plan/(?!(day|index)\\.ts$)',
    allowTypeImports: true,
    message: 'Only types and days come from the plan: a plan is an argument here, and no date is worked out again.',
  },
  {
    regex: '^(\\.\\./)+plan/',
    importNames: ['makePlan'],
    message: 'A plan is an argument here: whoever calls makes it, once.',
  },
];

export const arrows = [
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: `${import.meta.dirname}/src`, zones }],
      // What a package imports is its own matter, and one of them can't be followed.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-globals': globals([date]),
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(@date-fns/|date-fns($|/))', message: 'Only src/plan/day.ts touches date-fns.' }] },
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
  { files: ['src/plan/day.ts'], rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': globals(device) } },
  { files: ['src/plan/today.ts'], rules: { 'no-restricted-globals': globals(device) } },
];

function zone(part, forbidden) {
  return {
    target: `./${part}`,
    from: forbidden.map((other) => `./${other}`),
    message: `src/${part} may not import from ${forbidden.join(', ')}: imports go along the arrows in eslint.arrows.js.`,
  };
}

function globals(restricted) {
  return ['error', { globals: restricted, checkGlobalObject: true }];
}
