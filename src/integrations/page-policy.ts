import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { readHtmlFiles } from './html-files.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
/** The pages that other sites may frame. */
const FRAMED = '/embed/';

/**
 * Cuts the Content-Security-Policy of each built page to what the page needs. Astro writes the hashes of the whole
 * site into every page, which costs more than a kilobyte of each first response.
 *
 * @param site the address that the site is published at
 */
export default function pagePolicy(site: string): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await readHtmlFiles(fileURLToPath(dir));
        await Promise.all(
          pages.map(({ file, address, html }) => {
            const own = withOwnPolicy(html);
            return writeFile(file, address.startsWith(FRAMED) ? withOriginNamed(own, new URL(site).origin) : own);
          }),
        );
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
  return html.replace(POLICY, (policy) =>
    policy
      .replace(/ ?'sha256-[^']+'/g, (known) => (own.has(known.trim()) ? known : ''))
      .replace(" 'wasm-unsafe-eval'", (permission) => (searches ? permission : '')),
  );
}

/**
 * The page with the site's origin wherever its policy says 'self'. In a sandboxed frame WebKit takes 'self' for the
 * frame's own origin, which is none, and would load nothing.
 */
export function withOriginNamed(html: string, origin: string): string {
  return html.replace(POLICY, (policy) => policy.replaceAll("'self'", `'self' ${origin}`));
}
