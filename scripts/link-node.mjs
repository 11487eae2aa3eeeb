/**
 * After `npm install`: makes sure that the Node which came with it is found first by npm scripts.
 *
 * Five packages hold one Node for one platform each, and one is installed. npm 10 forgets to link its program
 * into node_modules/.bin after removing the other four; asked to rebuild that package, it does.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { optionalDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const installed = Object.keys(optionalDependencies).find((name) => existsSync(`${root}node_modules/${name}/bin`));
const linked = ['node', 'node.cmd'].some((name) => existsSync(`${root}node_modules/.bin/${name}`));
const npm = process.env.npm_execpath;

if (installed && !linked && npm?.endsWith('npm-cli.js')) {
  execFileSync(process.execPath, [npm, 'rebuild', installed], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
