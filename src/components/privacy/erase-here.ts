import { attempt, keysOf } from '../../storage/index.ts';
import { ALL_KEYS, eraseAll, eraseCopy } from '../../storage/transfer.ts';

/** The keys of this site that stand in the browser now, as the list on the page names them. */
export function savedKeys(): string[] {
  const standing = {
    tab: attempt(() => keysOf(sessionStorage)),
    device: attempt(() => keysOf(localStorage)),
  };
  const isSaved = ({ where, pattern }: (typeof ALL_KEYS)[number]): boolean => {
    const keys = standing[where];
    return keys.ok && keys.value.some((key) => pattern.test(key));
  };
  return ALL_KEYS.filter(isSaved).map(({ name }) => name);
}

/** Brings the part of the privacy page to life that tells what is saved now, asks, and erases it. */
export function startErasing(part: HTMLElement, saved: () => readonly string[]): void {
  const find = (name: string): HTMLElement | null => part.querySelector(name);
  const [what, erase, asks, keep] = [find('[data-what]'), find('[data-erase]'), find('[data-asks]'), find('[data-no]')];
  const tell = (): void => what?.replaceChildren(inWords(saved()));
  const ask = (isAsking: boolean): void => {
    asks?.toggleAttribute('hidden', !isAsking);
    erase?.toggleAttribute('hidden', isAsking);
    (isAsking ? keep : erase)?.focus();
  };
  const eraseHere = async (): Promise<void> => {
    const erased = eraseAll(
      () => localStorage,
      () => sessionStorage,
    );
    await eraseCopy(() => ({ caches, workers: navigator.serviceWorker }));
    ask(false);
    tell();
    part
      .querySelector('[role="status"]')
      ?.replaceChildren(erased.ok ? 'Erased.' : 'Your browser let this page erase only part of it.');
  };
  erase?.addEventListener('click', () => ask(true));
  keep?.addEventListener('click', () => ask(false));
  find('[data-yes]')?.addEventListener('click', () => void eraseHere());
  tell();
  part.hidden = false;
}

function inWords(keys: readonly string[]): string {
  return keys.length === 0
    ? 'Nothing that you typed here is stored in this browser.'
    : `Stored in this browser now: ${keys.join(', ')}.`;
}
