import { hashOf, questionIn, type SearchIndex } from '../../search/index.ts';
import { createSearchPanel } from './search-panel.ts';

/** Pages shown on the search page. */
const MOST = 30;

/**
 * Builds the search into `place` and answers the address it was opened by (`#q=voicemail&kind=guide`). The address
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
}
