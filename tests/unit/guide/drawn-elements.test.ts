import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(`${import.meta.dirname}/../../../${path}`, 'utf8');

// What `optimize` makes one piece of HTML is no longer drawn by components.
test.each(['src/pages/guide/[slug].astro', 'src/pages/guide/all.astro'])(
  'every element that %s draws by a component is left to components when MDX is optimized',
  (page) => {
    const [, components = ''] = /components(?: =|=\{)\s*\{([^}]+)\}/.exec(read(page)) ?? [];
    const drawn = [...components.matchAll(/\b([a-z]\w*):/g)].map(([, name]) => name);
    const [, ignored = ''] = /ignoreElementNames: \[([^\]]*)\]/.exec(read('astro.config.mjs')) ?? [];
    expect(drawn).toContain('a');
    expect(drawn.filter((name) => !ignored.includes(`'${String(name)}'`))).toEqual([]);
  },
);
