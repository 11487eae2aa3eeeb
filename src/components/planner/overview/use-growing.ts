import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { PlannedApplication } from '../calendar/calendar-file.ts';

/** How many rows are drawn at once: a few screens, and some milliseconds on a slow phone. */
export const A_GROUP = 20;

/**
 * The rows to draw: the first at once, and as many more after each painting. A row that was drawn stays, wherever
 * in the list it comes to stand.
 */
export function useGrowing(all: readonly PlannedApplication[]): readonly PlannedApplication[] {
  const [upTo, setUpTo] = useState(A_GROUP);
  const drawn = useRef(new Set<string>());
  useEffect(() => {
    if (upTo >= all.length) return undefined;
    const timer = setTimeout(() => setUpTo(upTo + A_GROUP), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [upTo, all.length]);
  return useMemo(() => {
    const part = all.filter(({ application: { id } }, index) => index < upTo || drawn.current.has(id));
    for (const { application } of part) drawn.current.add(application.id);
    return part.length === all.length ? all : part;
  }, [all, upTo]);
}
