import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { headersFor, readHeaders } from '../../../scripts/site/headers-file.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const rules = readHeaders(readFileSync(path.join(root, 'public/_headers'), 'utf8'));
const docs = readFileSync(path.join(root, 'docs/hosting.md'), 'utf8');

describe('a _headers file', () => {
  it('is read into paths with their headers, without its comments', () => {
    expect(readHeaders('# Why\n/*\n  X-A: 1\n\n/b/*\n  X-B: two, three\n')).toEqual([
      { path: '/*', headers: [['X-A', '1']] },
      { path: '/b/*', headers: [['X-B', 'two, three']] },
    ]);
  });

  it('is refused where a line is neither', () => {
    expect(() => readHeaders('/*\n  No colon here\n')).toThrow('No colon here');
    expect(() => readHeaders('  X-A: 1\n')).toThrow('X-A');
  });

  it('joins what two blocks say of one address, as the hosts do', () => {
    const twice = readHeaders('/*\n  X-A: 1\n/b/*\n  X-A: 2\n');
    expect([...headersFor(twice, '/b/c')]).toEqual([['X-A', '1, 2']]);
    expect([...headersFor(twice, '/b')]).toEqual([['X-A', '1']]);
  });
});

describe("the site's own", () => {
  it.each([
    ['/', "frame-ancestors 'none'", 'no-cache'],
    ['/guide/tone/', "frame-ancestors 'none'", 'no-cache'],
    ['/planner/', "frame-ancestors 'none'", 'no-cache'],
    ['/embed/planner/', 'frame-ancestors *', 'no-cache'],
    ['/service-worker.js', undefined, 'no-cache'],
    ['/_astro/Planner.js', undefined, 'public, max-age=31536000, immutable'],
  ])('say of %s: %s, %s', (address, framedBy, cacheControl) => {
    const headers = headersFor(rules, address);
    expect(headers.get('Content-Security-Policy')).toBe(framedBy);
    expect(headers.get('Cache-Control')).toBe(cacheControl);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('name every folder of pages that the source has', () => {
    const folders = pageFolders();
    const unnamed = folders.filter((folder) => !headersFor(rules, folder).has('Content-Security-Policy'));
    expect(folders.length).toBeGreaterThan(9);
    expect(unnamed).toEqual([]);
  });
});

describe('docs/hosting.md', () => {
  const asked = rules.flatMap(({ headers }) => headers);
  const snippets = [
    ['nginx', /add_header (\S+) /g],
    ['caddy', /^ +(?:header @\w+ )?([A-Z][\w-]+) "/gm],
    ['apache', /Header always set (\S+) /g],
  ] as const;

  it.each(snippets)('has each header and each value for %s, and no other', (language, nameIn) => {
    const snippet = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? '';
    const names = new Set([...snippet.matchAll(nameIn)].map(([, name]) => name));
    expect(names).toEqual(new Set(asked.map(([name]) => name)));
    expect(asked.filter(([, value]) => !snippet.includes(`"${value}"`))).toEqual([]);
    const quoted = [...snippet.matchAll(/"([^"\n]+)"/g)].map(([, text = '']) => text);
    const values = quoted.filter((text) => !text.startsWith('^/'));
    expect(values.filter((value) => !asked.some(([, known]) => known === value))).toEqual([]);
  });

  it('says of each what it is for', () => {
    const table = docs.slice(docs.indexOf('| header'), docs.indexOf('### Netlify'));
    expect(asked.filter(([name]) => !table.includes(`\`${name}`))).toEqual([]);
  });
});

/** The folder of each page under src/pages: `/`, `/guide/`, `/404.html`. */
function pageFolders(): string[] {
  const pages = readdirSync(path.join(root, 'src/pages'), { recursive: true, encoding: 'utf8' });
  return pages
    .filter((page) => page.endsWith('.astro'))
    .map((page) => page.replaceAll('\\', '/').replace(/\.astro$/, ''))
    .map((page) => (page === '404' ? '/404.html' : page === 'index' ? '/' : `/${String(page.split('/')[0])}/`));
}
