import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { readHtmlFiles } from './html-files.ts';

/**
 * Names in each page the scripts that bring its form to life, by `<link rel="modulepreload">`, so that a browser asks for
 * them side by side. Without it, each file of imports is only found once the one before it has come.
 */
export default function preloadScripts(): AstroIntegration {
  let base = '/';
  return {
    name: 'preload-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (path: string): Promise<string> => readFile(join(folder, path.slice(base.length)), 'utf8');
        for (const { file, html } of await readHtmlFiles(folder)) {
          const scripts = await withImports(scriptsOf(html), read);
          if (scripts.length > 0) await writeFile(file, withPreloads(html, scripts));
        }
      },
    },
  };
}

/** The paths of the scripts that a page starts by itself: those of its islands that come to life at once, and the planner's own. */
export function scriptsOf(html: string): readonly string[] {
  const islands = [...html.matchAll(/<astro-island\b[^>]*\bclient="load"[^>]*>/g)].flatMap(([tag]) => [
    ...tag.matchAll(/\b(?:component|renderer)-url="([^"]+)"/g),
  ]);
  const planner = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+\/PlannerIsland\b[^"]+)"/g)];
  return [...new Set([...islands, ...planner].map(([, path = '']) => path))];
}

/** Scripts with all that they need before the page comes to life: what they import, and the planner's form. */
export async function withImports(
  scripts: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const found = new Set(scripts);
  // A set also goes through what is added on the way.
  for (const path of found) {
    for (const [, imported = ''] of (await read(path)).matchAll(IMPORTS))
      found.add(posix.join(dirname(path), imported));
  }
  return [...found];
}

/** What a built script imports at once; of what is imported later, only the start of the planner, which its page imports at once. */
const IMPORTS = /(?:\bfrom|\bimport|\bimport\((?=[`"']\.\/start\.))\s*["'`](\.\/[^"'`]+)["'`]/g;

function withPreloads(html: string, scripts: readonly string[]): string {
  const links = scripts.map((path) => `<link rel="modulepreload" href="${path}">`).join('');
  return html.replace('</head>', `${links}</head>`);
}
