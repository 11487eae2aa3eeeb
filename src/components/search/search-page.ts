import { kindFrom } from './hit.ts';
import type { SearchIndex } from './search-index.ts';
import { createSearchPanel } from './search-panel.ts';

/** Pages shown on the search page. */
const MOST = 30;

/**
 * Builds the search into `place` and answers the address it was opened by (`?q=voicemail&kind=guide`). The address
 * changes when the reader sends the form, not while typing. `listOfPages` is shown while nothing is asked.
 */
export function mountSearchPage(place: Element, listOfPages: HTMLElement, index: SearchIndex, site: string): void {
  const panel = createSearchPanel({
    index,
    site,
    most: MOST,
    onAnswer: ({ stage }) => {
      listOfPages.hidden = stage !== 'nothing-asked' && stage !== 'failed';
    },
  });
  const asked = new URLSearchParams(location.search);
  panel.field.value = asked.get('q') ?? '';
  panel.choose(kindFrom(asked.get('kind') ?? undefined) ?? 'all');
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { text, kind } = panel.question();
    history.replaceState(null, '', `?${new URLSearchParams({ q: text, ...(kind !== 'all' && { kind }) }).toString()}`);
    panel.ask();
  });
  place.replaceChildren(panel.element);
  panel.ask();
}
