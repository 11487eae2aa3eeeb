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
    const open = async (): Promise<void> => {
      const { whatToOpen } = await import('./opening.ts');
      onOpening(await whatToOpen(location.hash));
    };
    const openLink = async (): Promise<void> => {
      const { linkToOpen } = await import('./opening.ts');
      const link = linkToOpen(location.hash);
      if (link) onOpening(link);
    };
    if (opensNow && isAnythingToOpen()) open().catch(onFailed);
    const look = (): void => void openLink().catch(onFailed);
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
    // Once, when the page has come.
  }, []);
}
