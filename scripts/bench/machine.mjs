import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

import { ROOT } from '../run-tool.mjs';

/**
 * The machine and the versions that figures were taken with, in a sentence each: nothing that tells whose machine it is.
 *
 * @param {import('@playwright/test').Browser} [browser]
 * @returns {string[]}
 */
export function describeMachine(browser) {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const chromium = browser ? [`Chromium ${browser.version()}`] : [];
  const packages = ['astro', 'pagefind', 'vitest'].map((name) => `${name} ${versionOf(name)}`);
  return [
    `${processors[0].model.trim()}, ${processors.length} cores, ${memory} GB of memory, ${process.platform} ${process.arch}.`,
    `${[`Node ${process.versions.node}`, ...chromium, ...packages].join(', ')}.`,
  ];
}

function versionOf(name) {
  return JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')).version;
}
