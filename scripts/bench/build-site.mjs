import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { install } from './install.mjs';

const PEAK_MEMORY = pathToFileURL(path.join(import.meta.dirname, 'peak-memory.mjs')).href;

/**
 * Writes a site of the pages, installs what it needs and builds it from nothing.
 *
 * @param {import('./sites/index.mjs').Site} site
 * @param {import('./guide-content.mjs').GuidePage[]} pages
 * @param {string} folder where all sites stand; this one gets a folder of its own in it
 * @returns {Promise<{ output: string, seconds: number, memory: number }>} the folder of the built site, how long its
 *   programs took, and the most memory (bytes, resident) that one of them had
 */
export async function buildSite(site, pages, folder) {
  const own = path.join(folder, site.name.toLowerCase().replace(/\W+/g, '-'));
  mkdirSync(own, { recursive: true });
  install(own, site.packages);
  removeAllButPackages(own);
  site.write(own, pages);

  let memory = 0;
  const start = performance.now();
  for (const [name, ...args] of site.build) memory = Math.max(memory, await run(own, name, args));
  return { output: path.join(own, site.output), seconds: (performance.now() - start) / 1000, memory };
}

/** What was installed stays; a cache of an earlier build, which would make the next one quicker, does not. */
function removeAllButPackages(folder) {
  for (const name of readdirSync(folder)) {
    if (name !== 'package.json' && name !== 'node_modules') rmSync(path.join(folder, name), { recursive: true });
  }
  for (const name of ['.astro', '.vite'])
    rmSync(path.join(folder, 'node_modules', name), { recursive: true, force: true });
}

/** Runs a package's program in the folder, on this same Node. Resolves to the most memory it had, in bytes. */
function run(folder, name, args) {
  const memoryFile = path.join(folder, 'peak-memory');
  const child = spawn(process.execPath, ['--import', PEAK_MEMORY, programOf(folder, name), ...args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PEAK_MEMORY_FILE: memoryFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Number(readFileSync(memoryFile, 'utf8')));
      else reject(new Error(`${name} ended with code ${code} in ${folder}:\n${said.slice(-4000)}`));
    });
  });
}

function programOf(folder, name) {
  const own = path.join(folder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return path.join(own, program);
}
