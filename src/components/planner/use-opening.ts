import { useEffect } from 'preact/hooks';

import { keepWhatMakesSense, todayOnThisDevice } from '../../plan/index.ts';
import { readFromTab, type Application } from '../../storage/tab.ts';
import { problemInWords } from '../../storage/problems.ts';
import { openLink, type OpenedLink } from './open-link.ts';

interface Ways {
  readonly onLink: (link: OpenedLink) => void;
  /** The plan that the tab kept across a reload. */
  readonly onKept: (application: Application) => void;
  /** Handed what is wrong with what the tab holds, in a sentence; null where nothing is. */
  readonly onNothing: (trouble: string | null) => void;
}

/**
 * What the page opens on: the plan of its link, else that of the tab, else nothing. A link that comes later opens too.
 *
 * @param opensNow whether the page opens on anything before such a link
 */
export function useOpening(opensNow: boolean, { onLink, onKept, onNothing }: Ways): void {
  useEffect(() => {
    const open = (): boolean => {
      const link = openLink(location.hash);
      if (link) onLink(link);
      return link !== null;
    };
    const openKept = async (): Promise<void> => {
      const kept = await readFromTab();
      const application = kept.ok ? kept.value.application : null;
      if (!application) {
        const problem = kept.ok ? kept.value.unreadable[0]?.problem : kept.problem;
        onNothing(problem ? problemInWords(problem) : null);
        return;
      }
      const { situation } = keepWhatMakesSense(application.situation, todayOnThisDevice());
      onKept({ ...application, situation });
    };
    if (opensNow && !open()) void openKept();
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
    };
    // Once, when the page has come.
  }, []);
}
