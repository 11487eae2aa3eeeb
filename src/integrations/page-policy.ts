import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { readHtmlFiles } from './html-files.ts';

/**
 * Cuts the Content-Security-Policy of each built page to what the page needs. Astro writes the hashes of the whole
 * site into every page, which costs more than a kilobyte of each first response.
 */
export default function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await readHtmlFiles(fileURLToPath(dir));
        await Promise.all(pages.map(({ file, html }) => writeFile(file, withOwnPolicy(html))));
      },
    },
  };
}

/**
 * The page with the hashes of its own inline scripts and styles in its Content-Security-Policy, and no others, and
 * without permission to run WebAssembly where nothing opens the search.
 */
export function withOwnPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text);
  const own = new Set(inline.map((text) => `'sha256-${hash('sha256', text, 'base64')}'`));
  const searches = /\bdata-(open-search|search-page)\b/.test(html);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy
      .replace(/ ?'sha256-[^']+'/g, (known) => (own.has(known.trim()) ? known : ''))
      .replace(" 'wasm-unsafe-eval'", (permission) => (searches ? permission : '')),
  );
}
