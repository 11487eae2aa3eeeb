import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { SERVERS, snippetFor } from '../../../scripts/hosting/servers.ts';

const docs = readFileSync(new URL('../../../docs/hosting.md', import.meta.url), 'utf8');

describe('the snippets that `npm run try:hosting` tries', () => {
  it.each(SERVERS)('are those of docs/hosting.md: $name', (server) => {
    const snippet = snippetFor(server, { docs, base: '/' });
    expect(snippet).toContain('frame-ancestors');
    expect(docs).toContain(snippet);
  });

  it.each(SERVERS)('name the folder before each path where the site is in one: $name', (server) => {
    const snippet = snippetFor(server, { docs, base: '/sit-tight/' });
    expect(snippet).toContain('/sit-tight/embed/');
    expect(snippet).toContain('/sit-tight/404.html');
    expect(snippet).not.toMatch(/[\s^"]\/(embed|_astro|pagefind|\(_astro|404)/);
  });

  it('fail with a sentence where the page has lost one', () => {
    const [nginx] = SERVERS;
    expect(() => nginx && snippetFor(nginx, { docs: '# Hosting', base: '/' })).toThrow('no snippet for nginx');
  });
});
