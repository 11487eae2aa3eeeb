import { useEffect, useState } from 'preact/hooks';

import { todayOnThisDevice } from '../../../plan/index.ts';
import type { Application } from '../../../storage/application.ts';
import type { PlannedApplication } from '../calendar/calendar-file.ts';
import { turns } from '../turns.ts';
import { planAll } from './planned.ts';

/**
 * The plans of the applications as of today, what is due first standing first: all of them or, until all are made,
 * the last ones, so that the first is the first at every moment. Null before any are made.
 *
 * @param applications null until they have been read
 */
export function usePlanned(
  applications: readonly Application[] | null,
  base: string,
): readonly PlannedApplication[] | null {
  const [planned, setPlanned] = useState<readonly PlannedApplication[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (applications) {
      void planAll(applications, { today: todayOnThisDevice(), base, breathe: turns() }).then((next) => {
        if (isWanted) setPlanned((last) => (last && hasSame(last, next) ? last : next));
      });
    }
    return () => {
      isWanted = false;
    };
  }, [applications, base]);
  return planned;
}

function hasSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
