import { useEffect, useState } from 'preact/hooks';

import type { PlanOfTab } from './plan-of-tab.ts';
import { isAnythingSaved } from '../tab/anything-saved.ts';
import { NOTHING_KNOWN, type KnownWords } from './words/filled-words.ts';
import type { TakeDate } from './NewDate.tsx';

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

/** The plan that this tab has open, if any; the code of plans is loaded only then. */
export function useTabPlan(base: string, say: (sentence: string) => void): TabPlan {
  const [found, setFound] = useState<PlanOfTab | null>(null);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { planOfTab } = isAnythingSaved() ? await import('./plan-of-tab.ts') : { planOfTab: null };
      setFound(planOfTab && (await planOfTab(base, setFound)));
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
      ((text, isUnfinished) => {
        const taken = found.takeDate(text, isUnfinished);
        if (taken.ok) say(taken.says);
        return Promise.resolve(taken.ok ? null : taken.says);
      }),
  };
}
