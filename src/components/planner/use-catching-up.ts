import { useEffect } from 'preact/hooks';
import type { MutableRef } from 'preact/hooks';

import type { Application } from '../../storage/application.ts';
import type { Applications } from './use-applications.ts';

/**
 * Follows what other tabs make of the application that this page shows.
 *
 * @param shown the application, all of it saved; null while none is shown
 */
export function useCatchingUp(
  shown: MutableRef<Application | null>,
  isShown: boolean,
  applications: Applications,
  onCaught: (application: Application) => void,
): void {
  useEffect(() => {
    const before = shown.current;
    if (!isShown || !before || !applications.all?.some(({ id }) => id === before.id)) return;
    void applications
      .ask((store) => store.catchUp(before))
      .then((caught) => {
        if (caught && caught.revision > before.revision && shown.current === before) onCaught(caught);
      });
  }, [applications.all, isShown]);
}
