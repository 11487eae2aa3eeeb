import { brokenLinks } from './broken-links.ts';
import { ROOT, runNode, runNpmScript, runTool } from '../run-tool.ts';

/** What is checked without running a test, each resolving to an exit code. `html` and `links` look at the built site. */
export const CHECKS: Readonly<Record<string, () => number | Promise<number>>> = {
  types: () => runTool('astro', ['check']),
  lint: () => runTool('eslint', ['.']),
  styles: () => runTool('stylelint', ['src/**/*.{css,astro}']),
  format: () => runTool('prettier', ['--check', '--log-level=warn', '.']),
  html: () => runTool('html-validate', ['dist']),
  links: checkLinks,
  github: () => runNode(['scripts/checks/check-github.ts']),
  lock: () => runNode(['scripts/lock-platforms.ts']),
  words: () => runNpmScript('lint:words'),
  spelling: () => runNpmScript('lint:spelling'),
};

function checkLinks(): number {
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;
  const home = new URL(`${BASE_PATH}/`.replace(/\/+/g, '/'), SITE_URL);
  const broken = brokenLinks(`${ROOT}dist`, home);
  for (const [problem, pages] of broken) {
    const others = pages.length > 3 ? ` and ${pages.length - 3} more` : '';
    console.error(`${problem}: ${pages.slice(0, 3).join(', ')}${others}`);
  }
  console.log(broken.size === 0 ? 'Every internal link leads somewhere.' : `${broken.size} broken links`);
  return broken.size === 0 ? 0 : 1;
}
