import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../scripts/run-tool.ts';
import type { Site } from './site.ts';

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** This site, as a copy of the project that holds the given pages as its guide. */
export const sitTight: Site = {
  name: 'Sit Tight',
  packages: {},
  write(folder, pages) {
    for (const name of COPIED) cpSync(ROOT + name, path.join(folder, name), { recursive: true });
    const guide = path.join(folder, 'src/content/guide');
    for (const name of readdirSync(guide)) if (name.endsWith('.mdx')) rmSync(path.join(guide, name));
    for (const { id, source } of pages) writeFileSync(path.join(guide, `${id}.mdx`), source);
    linkPackages(path.join(folder, 'node_modules'));
  },
  build: [['astro', 'build']],
  search: { open: { key: 'Control+k' }, field: '#search-field', hit: '.search-hits a', status: '.search-status' },
};

/**
 * Links each package by itself: Astro and Vite keep caches in node_modules, and the copy's must not get into
 * the project's own.
 */
function linkPackages(folder: string): void {
  const from = `${ROOT}node_modules`;
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const link = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || existsSync(link)) continue;
    symlinkSync(path.join(from, entry.name), link, 'junction');
  }
}
