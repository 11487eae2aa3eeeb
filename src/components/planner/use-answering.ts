import type { ComponentType } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';

import type { AnsweringProps } from './Answering.tsx';
import { isAnythingToOpen } from './anything-to-open.ts';
import type { Reasons } from './reasons.ts';

/** The part of the page that answers the form, and the reasons that its steps name. */
interface Loaded {
  readonly Part: ComponentType<AnsweringProps>;
  readonly reasons: Reasons;
}

/** What is needed to answer the form: null until it is loaded, whether loading it failed, and how to ask for it. */
export function useAnswering(
  base: string,
): readonly [answering: Loaded | null, hasFailed: boolean, wantAnswering: () => void] {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isWanted = useRef(false);
  const want = useCallback(() => {
    if (isWanted.current) return;
    isWanted.current = true;
    setFailed(false);
    Promise.all([
      import('./Answering.tsx'),
      fetchReasons(base),
      // Fetched beside it, where it is needed next.
      isAnythingToOpen() ? import('./open-page.ts') : null,
    ]).then(
      ([{ default: Part }, reasons]) => setLoaded({ Part, reasons }),
      () => {
        // So that the next wish is another try.
        isWanted.current = false;
        setFailed(true);
      },
    );
  }, [base]);
  return [loaded, hasFailed, want];
}

async function fetchReasons(base: string): Promise<Reasons> {
  const answer = await fetch(`${base}planner/reasons.json`);
  if (!answer.ok) throw new Error(`reasons.json: ${String(answer.status)}`);
  return (await answer.json()) as Reasons;
}
