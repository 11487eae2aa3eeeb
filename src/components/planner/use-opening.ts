import { useEffect } from 'preact/hooks';

import { isAnythingToOpen } from './anything-to-open.ts';
import type { Opening } from './opening.ts';

/**
 * Opens the page on what there is to open. A link that comes later opens too.
 *
 * @param opensNow whether the page opens on anything before such a link
 * @param onFailed what to do where the code for it could not be loaded
 */
export function useOpening(opensNow: boolean, onOpening: (opening: Opening) => void, onFailed: () => void): void {
  useEffect(() => {
    const load = () => import('./opening.ts');
    if (opensNow && isAnythingToOpen()) {
      load()
        .then(({ whatToOpen }) => whatToOpen(location.hash))
        .then(onOpening)
        .catch(onFailed);
    }
    const look = (): void => {
      load().then(({ linkToOpen }) => {
        const link = linkToOpen(location.hash);
        if (link) onOpening(link);
      }, onFailed);
    };
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
    // Once, when the page has come.
  }, []);
}
