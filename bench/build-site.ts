import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { programOf } from '../scripts/run-tool.ts';
import type { GuidePage } from './guide.ts';
import type { Site } from './sites/site.ts';

/**
 * Writes a site of the pages, installs what it needs and builds it from nothing.
 *
 * @param folder the folder of all sites; this one gets a folder of its own in it
 * @returns the folder of the built site, and how long its programs took
 */
export function buildSite(site: Site, pages: readonly GuidePage[], folder: string) {
  const own = path.join(folder, site.name.toLowerCase().replace(/\W+/g, '-'));
  mkdirSync(own, { recursive: true });
  install(own, site.packages);
  removeAllButPackages(own);
  site.write(own, pages);

  const start = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  for (const [name, ...args] of site.build) {
    // If it fails, what it printed is part of the error.
    execFileSync(process.execPath, [programOf(name, own), ...args], { cwd: own, env, stdio: 'pipe' });
  }
  return { output: path.join(own, 'dist'), seconds: (performance.now() - start) / 1000 };
}

/** Installs packages of exact versions from npm's registry into a folder, unless it holds just these already. */
function install(folder: string, packages: Site['packages']): void {
  const file = path.join(folder, 'package.json');
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  if (Object.keys(packages).length === 0 || (existsSync(file) && readFileSync(file, 'utf8') === manifest)) return;
  writeFileSync(file, manifest);
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  execFileSync('npm', args, { cwd: folder, shell: process.platform === 'win32' });
}

/** What was installed stays; a cache of an earlier build, which would make the next one faster, does not. */
function removeAllButPackages(folder: string): void {
  const caches = ['.astro', '.vite'].map((name) => path.join('node_modules', name));
  const written = readdirSync(folder).filter((name) => name !== 'package.json' && name !== 'node_modules');
  for (const name of [...written, ...caches]) rmSync(path.join(folder, name), { recursive: true, force: true });
}
