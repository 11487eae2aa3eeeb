import { useEffect, useState } from 'preact/hooks';

import { readFromTab } from '../../storage/read-tab.ts';
import { NOTHING_KNOWN, type KnownWords } from './filled-words.ts';
import type { TakeDate } from './NewDate.tsx';
import type { PlanInTab } from '../planner/plan-in-tab.ts';

/** What a page of words has of the plan in its tab. */
export interface TabPlan {
  /** Null until it has been looked for. */
  readonly known: KnownWords | null;
  /** The next thing to do, in words; empty where there is no plan. */
  readonly next: string;
  /** The templates of the next step, best first. */
  readonly templates: readonly string[];
  readonly takeDate: TakeDate | null;
}

/** The plan that this tab keeps, if any; the code of plans is loaded only then. */
export function useTabPlan(base: string, say: (sentence: string) => void): TabPlan {
  const [found, setFound] = useState<PlanInTab | null>(null);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const kept = await readFromTab();
      const application = kept.ok ? kept.value.application : null;
      const { planInTab } = application ? await import('../planner/plan-in-tab.ts') : { planInTab: null };
      setFound(application && planInTab ? await planInTab(application, base) : null);
    };
    // Without the plan the words still stand, and their blanks with them.
    const lookNow = (): void => {
      look()
        .catch(() => undefined)
        .finally(() => setRead(true));
    };
    lookNow();
    // A page that the browser had frozen may have missed what the planner did meanwhile.
    const lookAgain = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) lookNow();
    };
    addEventListener('pageshow', lookAgain);
    return () => removeEventListener('pageshow', lookAgain);
  }, [base]);
  return {
    known: isRead ? (found?.known ?? NOTHING_KNOWN) : null,
    next: found?.next ?? '',
    templates: found?.templates ?? [],
    takeDate:
      found &&
      (async (text, isUnfinished) => {
        const taken = await found.takeDate(text, isUnfinished);
        if ('wrong' in taken) return taken.wrong;
        setFound(taken.plan);
        say(taken.says);
        return null;
      }),
  };
}
