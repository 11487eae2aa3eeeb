import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { NotLoaded } from './NotLoaded.tsx';

interface Props<Of extends object> {
  /** Fetches the code of the part: `() => import('./overview/Overview.tsx')`. */
  readonly load: () => Promise<{ readonly default: ComponentType<Of> }>;
  readonly of: Of;
  /** What stands there until then. */
  readonly meanwhile?: string;
  /** What stands there if it can't be had, beside another try. */
  readonly without: string;
}

/** A part of the page whose code comes after the page stands. */
export function Later<Of extends object>({ load, of, meanwhile = '', without }: Props<Of>) {
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
  if (hasFailed) return <NotLoaded says={without} onAgain={fetchPart} />;
  return meanwhile ? <p class="label">{meanwhile}</p> : null;
}
