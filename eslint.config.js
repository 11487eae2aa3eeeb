import js from '@eslint/js';
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import { arrows } from './eslint.arrows.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/', 'playwright-report/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { comments },
    rules: {
      eqeqeq: 'error',
      'no-warning-comments': 'error',
      // An exception carries its reason.
      'comments/require-description': ['error', { ignore: ['eslint-enable'] }],
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `typeof import()` is how a module that loads when wanted is named.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // It asks for the `!` that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An arrow function that only calls another is the plain way to write a handler.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.configs.recommended],
    // In Preact a label's attribute has its own name.
    settings: { 'jsx-a11y-x': { attributes: { for: ['for'] } } },
  },

  {
    // The rules of hooks are the same for Preact's.
    files: ['src/**/*.{ts,tsx}'],
    // The plugin runs under this ESLint, but its types do not match ESLint's.
    plugins: { 'react-hooks': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (reactHooks)) },
    rules: { 'react-hooks/rules-of-hooks': 'error' },
  },

  // Types in .astro files are checked by `astro check`.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],

  {
    files: ['scripts/**', 'bench/**', '*.config.{js,mjs,ts}', 'eslint.arrows.js', 'tests/**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  { files: ['public/**'], languageOptions: { globals: globals.browser } },

  {
    files: ['src/**', 'scripts/**', 'bench/**'],
    rules: { 'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(MemberExpression, Property, JSXAttribute) > :matches(Identifier, JSXIdentifier)[name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|dangerouslySetInnerHTML)$/]',
          message: 'Text that was typed must never become markup: build elements instead.',
        },
      ],
    },
  },

  ...arrows,
);
