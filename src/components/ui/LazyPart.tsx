import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { LoadFailed } from './LoadFailed.tsx';

interface Props<Of extends object> {
  /** Fetches the code of the part: `() => import('../planner/applications/ApplicationsScreen.tsx')`. */
  readonly load: () => Promise<{ readonly default: ComponentType<Of> }>;
  readonly of: Of;
  /** What stands there until then. */
  readonly meanwhile?: string;
  /** What stands there if it can't be had, beside another try. */
  readonly without: string;
}

/** A part of the page whose code comes after the page stands. */
export function LazyPart<Of extends object>({ load, of, meanwhile = '', without }: Props<Of>) {
  const [Part, setPart] = useState<ComponentType<Of> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const fetchPart = (): void => {
    setFailed(false);
    load().then(
      // A function handed to a setter would be called: a component needs one around it.
      ({ default: part }) => setPart(() => part),
      () => setFailed(true),
    );
  };
  // Loaded once, whatever the page hands in later.
  useEffect(fetchPart, []);
  if (Part) return <Part {...of} />;
  // The browser gives a script that failed up for this page. What was typed is saved in the tab, and outlives a reload.
  if (hasFailed) return <LoadFailed says={without} onAgain={() => location.reload()} />;
  return meanwhile ? <p class="label">{meanwhile}</p> : null;
}
