import { runNode, runTool } from './run-tool.mjs';

/** What is checked without running a test. Each counts as one; `html` and `links` look at the built site. */
export const CHECKS = {
  types: () => runTool('astro', ['check']),
  lint: () => runTool('eslint', ['.']),
  styles: () => runTool('stylelint', ['src/**/*.{css,astro}']),
  format: () => runTool('prettier', ['--check', '--log-level=warn', '.']),
  html: () => runTool('html-validate', ['dist']),
  links: () => runNode(['scripts/check-links.mjs']),
  lock: () => runNode(['scripts/lock-platforms.mjs']),
};
