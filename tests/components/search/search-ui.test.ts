import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { openSearch, startSearchPage } from '../../../src/components/search/search-ui.ts';

beforeEach(() => {
  // To go to the field is to want the index.
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ tag: '', parts: [], pages: [] })));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('on the search page its field is gone to, also where it was asked for before it stood there', () => {
  document.body.innerHTML = '<div data-search-page>Every page</div><div id="pages"></div>';
  const [place, pages] = document.body.children as unknown as [HTMLElement, HTMLElement];
  openSearch();
  expect(document.querySelector('dialog')).toBeNull();
  startSearchPage(place, pages);
  const field = place.querySelector('input');
  expect(field).not.toBeNull();
  expect(document.activeElement).toBe(field);
  field?.blur();
  openSearch();
  expect(document.activeElement).toBe(field);
  expect(document.querySelector('dialog')).toBeNull();
});
