import { addressOf, type Answer, type SearchIndex } from '../../search/index.ts';
import { element } from './element.ts';
import { createSearchPanel, type SearchPanel } from './search-panel.ts';
import { createSlashKeyChoice } from './slash-key.ts';

/** Pages shown in the dialog; the search page shows more. */
const MOST = 10;

/**
 * The search as a modal dialog, which the browser closes on Escape and then gives focus back. `site` is the folder the
 * site is published in, with its last slash. Answers with what opens the dialog, or goes back to its field once it is open.
 */
export function createSearchDialog(index: SearchIndex, site: string): () => void {
  const more = element('p', { class: 'search-more' });
  const showMore = (answer: Answer): void => {
    more.replaceChildren(...(hasMore(answer) ? [linkToAll(answer, site)] : []));
  };
  const panel = createSearchPanel({
    index,
    site,
    most: MOST,
    onAnswer: showMore,
    onSent: (question) => location.assign(addressOf(question, site)),
  });
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search', closedby: 'any' },
    close,
    panel.element,
    more,
    createSlashKeyChoice(),
  );

  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // A link to a heading of this very page would otherwise scroll it unseen behind the dialog.
    if (event.target instanceof Element && event.target.closest('a') && !event.ctrlKey && !event.metaKey)
      dialog.close();
  });
  closeOnEscape(dialog, panel);
  closeOnPressBeside(dialog);
  // Where nothing had the focus before, WebKit leaves it in the hidden field, which would swallow the next / key.
  dialog.addEventListener('close', () => panel.field.blur());
  document.body.append(dialog);

  return () => {
    if (!dialog.open) dialog.showModal();
    panel.field.focus();
    panel.field.select();
  };
}

/** A search field takes the first Escape to empty itself; here the first one closes. */
function closeOnEscape(dialog: HTMLDialogElement, { field }: SearchPanel): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
    // The close event comes a moment later, and a / pressed before it would be typed into the hidden field.
    field.blur();
  });
}

/** What `closedby` asks for, in browsers that don't know it yet. */
function closeOnPressBeside(dialog: HTMLDialogElement): void {
  if ('closedBy' in HTMLDialogElement.prototype) return;
  dialog.addEventListener('click', ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === dialog && !isInside) dialog.close();
  });
}

type Answered = Extract<Answer, { stage: 'answered' }>;

function hasMore(answer: Answer): answer is Answered {
  return answer.stage === 'answered' && answer.hits.length < answer.total;
}

function linkToAll({ question, total }: Answered, site: string): HTMLAnchorElement {
  return element('a', { href: addressOf(question, site) }, `All ${total} pages`);
}
