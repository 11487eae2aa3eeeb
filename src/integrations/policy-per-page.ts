import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

/** Pages that are read or written at the same time: while some wait for the disk, another is cut. */
const AT_ONCE = 8;

/**
 * Leaves each page's Content-Security-Policy only what that page needs. Astro writes the hashes of the whole site into
 * every page, which costs more than a kilobyte of each first response.
 */
export default function policyPerPage(): AstroIntegration {
  return {
    name: 'policy-per-page',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html'));
        const waiting = pages.values();
        await Promise.all(Array.from({ length: AT_ONCE }, () => cutPolicies(folder, waiting)));
        logger.info(`${String(pages.length)} policies cut to what their pages hold.`);
      },
    },
  };
}

/** Takes one page after another until none waits. */
async function cutPolicies(folder: string, waiting: Iterable<string>): Promise<void> {
  for (const page of waiting) {
    const path = join(folder, page);
    await writeFile(path, withOwnPolicy(await readFile(path, 'utf8')));
  }
}

/**
 * The page with the hashes of its own inline scripts and styles in its policy, and no others; and without leave to run
 * WebAssembly where nothing opens the search.
 */
export function withOwnPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text);
  const own = new Set(inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  const searches = /\bdata-(open-search|search-page)\b/.test(html);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy
      .replace(/ ?'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : ''))
      .replace(" 'wasm-unsafe-eval'", (leave) => (searches ? leave : '')),
  );
}
