/**
 * Runs a script of the project, written in TypeScript: `node scripts/run.mjs scripts/test.ts check` runs the tests'
 * `check` stage.
 *
 * Every npm script starts here, because this file runs on any Node from 20 up. npm scripts run on the Node in
 * node_modules, which strips the types; started by hand on an older one, this hands over to that Node. Where there is
 * none for the machine, it says what to do.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { findInstalledNode } from './installed-node.mjs';

/** The oldest Node that all of the tools take. */
const OLDEST = [22, 22, 3];

const [script = '', ...args] = process.argv.slice(2);
const file = path.resolve(import.meta.dirname, '..', script);

if (isNewEnough(process.versions.node)) {
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
} else {
  const installed = findInstalledNode();
  if (installed) {
    process.exitCode = spawnSync(installed.program, [file, ...args], { stdio: 'inherit' }).status ?? 1;
  } else {
    console.error(
      `Sit Tight needs Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}. ` +
        'Run `npm install`, which brings a newer one along. If you did, there is none for your machine: install Node ' +
        '24 from https://nodejs.org.',
    );
    process.exitCode = 1;
  }
}

/** @param {string} version */
function isNewEnough(version) {
  const found = version.split('.').map(Number);
  const firstDifference = OLDEST.findIndex((part, index) => found[index] !== part);
  return firstDifference < 0 || (found[firstDifference] ?? 0) > (OLDEST[firstDifference] ?? 0);
}
