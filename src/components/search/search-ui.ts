import { createSearchIndex, hashOf, questionIn } from '../../search/index.ts';
import { createSearchDialog } from './search-dialog.ts';
import { createSearchPanel } from './search-panel.ts';
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
let openDialog: (() => void) | undefined;

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
  openDialog ??= createSearchDialog(index, site);
  openDialog();
}

/** Pages shown on the search page. */
const MOST = 30;

/**
 * Builds the search into `place` and answers the address it was opened by (`#q=voicemail&kind=guide`). The address
 * changes when the reader sends the form, not while typing. `listOfPages` is shown while nothing is asked.
 */
export function startSearchPage(place: Element, listOfPages: HTMLElement): void {
  const panel = createSearchPanel({
    index,
    site,
    most: MOST,
    onAnswer: ({ stage }) => {
      listOfPages.hidden = stage !== 'nothing-asked' && stage !== 'failed';
    },
    onSent: (question) => {
      history.replaceState(null, '', hashOf(question));
      panel.ask();
    },
  });
  const answerAddress = (): void => {
    const question = questionIn(location.hash);
    if (!question) return;
    panel.field.value = question.text;
    panel.choose(question.kind);
    index.prepare();
    panel.ask();
  };
  addEventListener('hashchange', answerAddress);
  place.replaceChildren(panel.element);
  answerAddress();
  if (isAwaited) goToField(place);
}

function goToField(place: Element): boolean {
  const field = place.querySelector('input');
  field?.focus();
  field?.select();
  return field !== null;
}
