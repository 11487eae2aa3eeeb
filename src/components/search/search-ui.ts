import { createSearchIndex } from '../../search/index.ts';
import { createSearchDialog, type SearchDialog } from './search-dialog.ts';
import { mountSearchPage } from './search-page.ts';
import css from './search.css?inline';

/*
 * The entry point of what is loaded on demand: src/integrations/search.ts builds this file and all it imports into
 * `search/ui.js`, whose name never changes, so that open-search.ts can name it without being part of its build.
 */

// A constructed sheet comes with the script that needs it, so nothing is shown unstyled, and a policy without
// 'unsafe-inline' allows it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const site = import.meta.env.BASE_URL;
const index = createSearchIndex(site);
let dialog: SearchDialog | undefined;

/** Fetches what a first question will need. */
export const prepareSearch = index.prepare;

/** Whether the reader asked for the search page's field before it was there. */
let isAwaited = false;

/** Opens the search: as a dialog, or on the search page by going to its field, now or as soon as it is there. */
export function openSearch(): void {
  const place = document.querySelector('[data-search-page]');
  if (place) {
    isAwaited = !goToField(place);
    return;
  }
  dialog ??= createSearchDialog(index, site);
  dialog.open();
}

/** Turns the search page into a live one: `place` takes the search, `listOfPages` is what the page shows without it. */
export function startSearchPage(place: Element, listOfPages: HTMLElement): void {
  mountSearchPage(place, listOfPages, index, site);
  if (isAwaited) goToField(place);
}

function goToField(place: Element): boolean {
  const field = place.querySelector('input');
  field?.focus();
  field?.select();
  return field !== null;
}
