import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../run-tool.mjs';

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** This site, as a copy of the project that holds the pages given as its guide. @type {import('./index.mjs').Site} */
export const sitTight = {
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
  output: 'dist',
  search: {
    open: { key: 'Control+k' },
    field: '#search-field',
    hit: '.search-hits a',
    status: '.search-status',
  },
};

/** The same without the pictures beside shared links, to tell what these cost. @type {import('./index.mjs').Site} */
export const sitTightWithoutPictures = {
  ...sitTight,
  name: 'Sit Tight without share pictures',
  write(folder, pages) {
    sitTight.write(folder, pages);
    rmSync(path.join(folder, 'src/pages/share'), { recursive: true });
  },
};

/**
 * Links each package by itself: Astro and Vite keep what they have worked out in node_modules, and the copy's must not
 * get into the project's own.
 */
function linkPackages(folder) {
  const from = `${ROOT}node_modules`;
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const link = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || existsSync(link)) continue;
    symlinkSync(path.join(from, entry.name), link, 'junction');
  }
}
