import css from './update-bar.css?inline';

/** Where the tab remembers that its reader answered “Later”. */
const LATER = 'sit-tight.update';

/*
 * Loaded by register.ts when a newer version is waiting; src/integrations/offline builds it into `offline/update-bar.js`,
 * whose name never changes.
 */

let isAsking = false;
/** Whether it was this tab whose reader pressed the button. */
let isAsked = false;

/** Offers the version that is waiting, once, and follows when it takes over, wherever that was asked for. */
export function askToUpdate(registration: ServiceWorkerRegistration): void {
  if (isAsking) return;
  isAsking = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  navigator.serviceWorker.addEventListener('controllerchange', followUpdate);
  if (isLater()) return;
  show('A newer version of this site is ready.', 'Use it now', () => {
    isAsked = true;
    if (registration.waiting) registration.waiting.postMessage('use');
    else location.reload();
  });
}

/** Another version serves now. The page reloads, unless somebody has typed here and did not ask for it. */
function followUpdate(): void {
  if (isAsked || !hasTyping(document)) location.reload();
  else show('This site has been updated.', 'Reload this page', () => location.reload());
}

/** Whether a field holds something else than the page came with. */
export function hasTyping(page: ParentNode): boolean {
  const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const options = page.querySelectorAll('option');
  return (
    [...fields].some((field) => field.value !== field.defaultValue || ('checked' in field && isTicked(field))) ||
    [...options].some(({ selected, defaultSelected }) => !selected && defaultSelected)
  );
}

function isTicked({ checked, defaultChecked }: HTMLInputElement): boolean {
  return checked !== defaultChecked;
}

function show(says: string, does: string, act: () => void): void {
  document.querySelector('.update-bar')?.remove();
  const bar = document.createElement('section');
  bar.className = 'update-bar not-on-paper';
  bar.setAttribute('aria-label', 'Update');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const note = document.createElement('p');
  note.className = 'label';
  note.textContent = 'The page will reload. Anything you have not finished in a form may be lost.';
  bar.append(
    status,
    note,
    button(does, 'button', act),
    button('Later', 'button quiet', () => {
      bar.remove();
      // The focus would fall to nothing.
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
      saveLater();
    }),
  );
  document.body.append(bar);
  // A status is read out when it changes, not when it comes.
  requestAnimationFrame(() => (status.textContent = says));
}

function button(name: string, looks: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = looks;
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}

function isLater(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function saveLater(): void {
  try {
    sessionStorage.setItem(LATER, 'later');
  } catch {
    // A tab that can store nothing is asked again on its next page.
  }
}
