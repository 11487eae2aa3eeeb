import { adviceOn } from './advice.ts';
import { createAnswerer, type Answer } from './answer.ts';
import { walkWithArrows } from './arrow-keys.ts';
import { element } from './element.ts';
import { onlyLatest } from './only-latest.ts';
import { showHits } from './results-list.ts';
import { createSearchForm, type SearchForm } from './search-form.ts';
import type { SearchIndex } from './search-index.ts';
import { statusOf } from './words.ts';

/** Milliseconds without a key after which a search begins. */
const TYPING_PAUSE = 120;

export interface SearchPanel extends SearchForm {
  readonly element: HTMLElement;
  /** Answers what stands in the form now, without waiting for a pause. */
  readonly ask: () => void;
}

export interface PanelOptions {
  readonly index: SearchIndex;
  /** The folder that the site is published in, with its last slash. */
  readonly site: string;
  /** Pages shown at most. */
  readonly most: number;
  readonly onAnswer?: (answer: Answer) => void;
}

/** The search itself: field, choice, status and results, the same in the dialog and on the search page. */
export function createSearchPanel({ index, site, most, onAnswer }: PanelOptions): SearchPanel {
  const form = createSearchForm(`${site}search/`);
  const status = element('p', { role: 'status', class: 'search-status' });
  const list = element('ol', { class: 'search-hits' });
  const advice = element('div', { class: 'search-advice' });
  const panel = element('div', { class: 'search-panel' }, form.form, status, list, advice);

  const show = (answer: Answer): void => {
    status.textContent = statusOf(answer);
    // What was found last stays in sight while the next answer is on its way.
    if (answer.stage !== 'looking') showHits(list, 'hits' in answer ? answer.hits : [], form.field);
    advice.replaceChildren(...adviceOn(answer, site, lookEverywhere));
    onAnswer?.(answer);
  };
  const search = onlyLatest(createAnswerer(index, most), show);
  const ask = (): void => search(form.question(), 0);
  const lookEverywhere = (): void => {
    form.choose('all');
    form.field.focus();
    ask();
  };

  form.field.addEventListener('input', () => search(form.question(), TYPING_PAUSE));
  form.form.addEventListener('change', (event) => {
    if (event.target !== form.field) ask();
  });
  walkWithArrows(panel, form.field, list);
  show({ stage: 'nothing-asked' });
  return { ...form, element: panel, ask };
}
