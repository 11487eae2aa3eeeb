import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Hit } from '../../../src/search/types.ts';
import { appendHits, mergeHits } from '../../../src/search/merge-hits.ts';

/** Pages found in one list, each once. Few addresses, so that the two lists often name the same page. */
const found = (excerpt: string) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 12 }).map((pages) =>
    pages.map((page): Hit => ({
      url: `/${page}/`,
      title: `Page ${page}`,
      kind: undefined,
      excerpt: excerpt === '' ? [] : [{ text: excerpt, isMatch: true }],
      headings: [],
    })),
  );

const MOST = fc.integer({ min: 1, max: 20 });
const urls = (hits: readonly Hit[]) => hits.map(({ url }) => url);

for (const [name, join] of Object.entries({ mergeHits, appendHits })) {
  test(`${name}: no page that was shown moves up or down past another, whichever is focused`, () => {
    fc.assert(
      fc.property(found(''), found('words'), MOST, (byHeading, byText, most) => {
        const shown = urls(byHeading.slice(0, most));
        expect(urls(join(byHeading, byText, most)).slice(0, shown.length)).toEqual(shown);
      }),
    );
  });

  test(`${name}: none is lost or doubled, and what is added stands in the order of the full text`, () => {
    fc.assert(
      fc.property(found(''), found('words'), MOST, (byHeading, byText, most) => {
        const shown = urls(byHeading.slice(0, most));
        const added = urls(byText).filter((url) => !shown.includes(url));
        expect(urls(join(byHeading, byText, most))).toEqual([...shown, ...added].slice(0, most));
      }),
    );
  });
}

test('appendHits: what was shown is the very same, so that nothing below it moves', () => {
  fc.assert(
    fc.property(found(''), found('words'), MOST, (byHeading, byText, most) => {
      const joined = appendHits(byHeading, byText, most);
      byHeading.slice(0, most).forEach((hit, place) => expect(joined[place]).toBe(hit));
    }),
  );
});

test('mergeHits: what both lists know has the words around what was found', () => {
  fc.assert(
    fc.property(found(''), found('words'), MOST, (byHeading, byText, most) => {
      const known = new Set(urls(byText));
      for (const { url, excerpt } of mergeHits(byHeading, byText, most))
        expect(excerpt.length > 0).toBe(known.has(url));
    }),
  );
});
