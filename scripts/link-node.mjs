/**
 * After `npm install`: makes sure that npm scripts find the Node which came with it before the machine's own.
 *
 * Five packages hold one Node for one platform each, and one is installed. npm 10 forgets to link its program
 * into node_modules/.bin after removing the other four; asked to rebuild that package, it does.
 *
 * It runs before that Node is linked, so it is JavaScript for any Node from 20 up, and its types are comments.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { findInstalledNode, isNodeLinked } from './installed-node.mjs';

const installed = findInstalledNode();
const npm = process.env.npm_execpath;

if (installed && !isNodeLinked() && npm?.endsWith('npm-cli.js')) {
  execFileSync(process.execPath, [npm, 'rebuild', installed.packageName], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
