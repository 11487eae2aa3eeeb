import {
  createAnswerer,
  onlyLatest,
  statusOf,
  type Answer,
  type Question,
  type SearchIndex,
} from '../../search/index.ts';
import { adviceOn } from './advice.ts';
import { element } from './element.ts';
import { createResultsList } from './results-list.ts';
import { createSearchForm, type SearchForm } from './search-form.ts';

/** Milliseconds without a key after which a search of the full text begins. Titles and headings alone need no pause. */
const TYPING_PAUSE = 120;

export interface SearchPanel extends SearchForm {
  readonly element: HTMLElement;
  /** Answers what is in the form now, without waiting for a pause. */
  readonly ask: () => void;
}

export interface PanelOptions {
  readonly index: SearchIndex;
  /** The folder that the site is published in, with its last slash. */
  readonly site: string;
  /** Pages shown at most. */
  readonly most: number;
  readonly onAnswer?: (answer: Answer) => void;
  /** Called when the reader submits the form: shows all that answers the question. */
  readonly onSent: (question: Question) => void;
}

/** The search itself: field, choice, status and results, the same in the dialog and on the search page. */
export function createSearchPanel({ index, site, most, onAnswer, onSent }: PanelOptions): SearchPanel {
  const form = createSearchForm();
  const status = element('p', { role: 'status', class: 'search-status' });
  const { list, ...results } = createResultsList();
  const again = element('button', { type: 'button', class: 'search-again' }, 'Try again');
  const stage = element('div', { class: 'search-stage' }, status, ' ', again);
  const advice = element('div', { class: 'search-advice' });
  const panel = element('div', { class: 'search-panel' }, form.form, stage, list, advice);

  const show = (answer: Answer): void => {
    // Said once: a live region that is given the same words again may be read out again.
    if (status.textContent !== statusOf(answer)) status.textContent = statusOf(answer);
    again.hidden = !(answer.stage === 'failed' || (answer.stage === 'answered' && answer.textMissing));
    // What was found last stays in sight while the next answer is on its way.
    if (answer.stage !== 'looking') results.show('hits' in answer ? answer.hits : [], form.field);
    advice.replaceChildren(...adviceOn(answer, { site, lookEverywhere }));
    onAnswer?.(answer);
  };
  const search = onlyLatest(createAnswerer(index, most, results.isHeld), show);
  const ask = (): void => search(form.question(), 0);
  // Called by a button that is about to go.
  const askFromField = (): void => {
    form.field.focus();
    ask();
  };
  const lookEverywhere = (): void => {
    form.choose('all');
    askFromField();
  };

  for (const sign of ['pointerenter', 'focus']) form.field.addEventListener(sign, index.prepare);
  form.field.addEventListener('input', () => search(form.question(), index.isLoaded() ? TYPING_PAUSE : 0));
  form.form.addEventListener('change', (event) => {
    if (event.target !== form.field) ask();
  });
  form.form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSent(form.question());
  });
  again.addEventListener('click', askFromField);
  walkWithArrows(panel, form.field, list);
  show({ stage: 'nothing-asked' });
  return { ...form, element: panel, ask };
}

/** Lets the up and down arrows walk from `field` through the links of `list` and back; Enter opens a link as ever. */
function walkWithArrows(panel: HTMLElement, field: HTMLElement, list: HTMLElement): void {
  panel.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...list.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + step];
    if (here === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
