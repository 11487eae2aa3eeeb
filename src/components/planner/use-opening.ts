import { useEffect } from 'preact/hooks';

import { isAnythingToOpen } from './anything-to-open.ts';
import type { OpeningDeeds } from './open-page.ts';

/**
 * Opens the page on what there is to open. A link that comes later opens too.
 *
 * @param opensNow whether the page opens on anything before such a link
 * @param onFailed what to do where the code for it could not be loaded
 */
export function useOpening(opensNow: boolean, deeds: OpeningDeeds, onFailed: () => void): void {
  useEffect(() => {
    const look = (event?: Event): void => {
      import('./open-page.ts').then(({ openPage }) => openPage(event !== undefined, deeds)).catch(onFailed);
    };
    if (opensNow && isAnythingToOpen()) look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
    // Once, when the page has come.
  }, []);
}
