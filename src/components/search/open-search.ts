/*
 * Part of every page, so it stays tiny and imports nothing: with an import it would be a file and a request of its
 * own. Everything else is in search/ui.js (see search-ui.ts), fetched at the first sign that somebody will search.
 */

const site = import.meta.env.BASE_URL;
const ui = site + (import.meta.env.DEV ? 'src/components/search/search-ui.ts' : 'search/ui.js');
const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');
let loading: Promise<typeof import('./search-ui.ts')> | undefined;

if (link) {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  for (const sign of ['pointerenter', 'focus']) link.addEventListener(sign, prepare);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Safari leaves focus where it was, and closing would give it back there.
    link.focus();
    open(event, link);
  });
  addEventListener('keydown', (event) => {
    // A button answers to the space bar, a link does not.
    if ((event.target === link && event.key === ' ') || isShortcut(event)) open(event, link);
  });
}

/** Where something needed is missing, the search still has its page. */
function open(event: Event, { href }: HTMLAnchorElement): void {
  event.preventDefault();
  load()
    .then(({ openSearch }) => openSearch())
    .catch(() => location.assign(href));
}

function prepare(): void {
  load()
    .then(({ prepareSearch }) => prepareSearch())
    .catch(() => (loading = undefined));
}

function load(): Promise<typeof import('./search-ui.ts')> {
  if (!loading) {
    // All files whose names are known are fetched side by side; the full text is the heavier, and gives way to the first answer.
    preload('preload', 'headings.json', 'high');
    preload('modulepreload', 'pagefind.js', 'low');
    preload('preload', 'wasm.en.pagefind', 'low');
    loading = import(/* @vite-ignore */ ui) as Promise<typeof import('./search-ui.ts')>;
  }
  return loading;
}

function preload(rel: string, file: string, fetchPriority: 'high' | 'low'): void {
  const link = document.createElement('link');
  Object.assign(link, { rel, as: rel === 'preload' ? 'fetch' : 'script', crossOrigin: '', fetchPriority });
  link.href = `${site}pagefind/${file}`;
  document.head.append(link);
}

function isShortcut({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  // On a Mac Ctrl+K edits text.
  if (/^k$/i.test(key)) return !shiftKey && (navigator.platform.startsWith('Mac') ? metaKey : ctrlKey);
  if (key !== '/' || ctrlKey || metaKey) return false;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) && !isSlashOff();
}

/** What slash-key.ts stores. */
function isSlashOff(): boolean {
  try {
    return localStorage.getItem('sit-tight:slash-key') === 'off';
  } catch {
    return false;
  }
}
