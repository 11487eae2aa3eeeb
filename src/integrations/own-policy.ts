import { hash } from 'node:crypto';

/**
 * The page with the hashes of its own inline scripts and styles in its Content-Security-Policy, and no others; and
 * without leave to run WebAssembly where nothing opens the search. Astro writes the hashes of the whole site into every
 * page, which costs more than a kilobyte of each first response.
 */
export function withOwnPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text);
  const own = new Set(inline.map((text) => `'sha256-${hash('sha256', text, 'base64')}'`));
  const searches = /\bdata-(open-search|search-page)\b/.test(html);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy
      .replace(/ ?'sha256-[^']+'/g, (known) => (own.has(known.trim()) ? known : ''))
      .replace(" 'wasm-unsafe-eval'", (leave) => (searches ? leave : '')),
  );
}
