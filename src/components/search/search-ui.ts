import { createSearchDialog, type SearchDialog } from './search-dialog.ts';
import { createSearchIndex } from './search-index.ts';
import { mountSearchPage } from './search-page.ts';
import { adoptSearchStyles } from './search-styles.ts';

/*
 * The door of what is loaded on demand: src/integrations/search.ts builds this file and all it imports into
 * `search/ui.js`, whose name never changes, so that open-search.ts can name it without being part of its build.
 */

const site = import.meta.env.BASE_URL;
const index = createSearchIndex(site);
let dialog: SearchDialog | undefined;

/** Fetches what a first question will need. */
export const prepareSearch = index.prepare;

/** Opens the search: as a dialog, or on the search page by going to its field. */
export function openSearch(): void {
  const onPage = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (onPage) {
    onPage.focus();
    onPage.select();
    return;
  }
  adoptSearchStyles();
  dialog ??= createSearchDialog(index, site);
  dialog.open();
}

/** Turns the search page into a live one: `place` takes the search, `listOfPages` is what stands there without it. */
export function startSearchPage(place: Element, listOfPages: HTMLElement): void {
  adoptSearchStyles();
  mountSearchPage(place, listOfPages, index, site);
}
