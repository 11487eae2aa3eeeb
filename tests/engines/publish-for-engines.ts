import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'vite';
import type { TestProject } from 'vitest/node';

import { workerCode, writeWorker } from '../../src/integrations/offline/write-worker.ts';

/** The address that a build is for where nothing else is said (astro.config.mjs). */
const SITE = process.env.SITE_URL ?? 'http://localhost:4321';
const DIST = path.resolve(import.meta.dirname, '../../dist');

/**
 * Makes a copy of the built site for the tests, in which each page runs `in-page/tools.ts` first. Not every engine lets
 * a script run before a page's own; this one stands before the page's policy, and leaves the rest of the page as it is.
 */
export default async function publishForEngines({ provide }: TestProject): Promise<() => void> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error('There is no built site in dist: run `npm run build` first.');
  const folder = mkdtempSync(path.join(tmpdir(), 'engines-'));
  cpSync(DIST, folder, { recursive: true });
  const base = process.env.BASE_PATH ?? '/';
  // Among the files that the service worker saves, so that it is there offline too.
  const file = '_astro/test-tools.js';
  writeFileSync(path.join(folder, file), await bundleTools());
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    // As if it were built for the address that the tests serve it at.
    const html = readFileSync(path.join(folder, page), 'utf8').replaceAll(SITE, 'http://127.0.0.1:*');
    if (!html.includes('<head>')) throw new Error(`${page} has no <head>`);
    writeFileSync(path.join(folder, page), html.replace('<head>', `<head><script src="${base}${file}"></script>`));
  }
  await writeWorker(folder, base, await workerCode('worker'));
  const shared = mkdtempSync(path.join(tmpdir(), 'engines-shared-'));
  provide('siteFolder', folder);
  provide('sharedFolder', shared);
  return () => {
    for (const made of [folder, shared]) rmSync(made, { recursive: true });
  };
}

async function bundleTools(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'in-page/tools.ts'), formats: ['iife'], name: 'testToolsBundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('in-page/tools.ts was not built into one file');
  return chunk.code;
}
