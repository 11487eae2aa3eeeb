import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Session } from '../../session/index.ts';
import type { Reasons } from '../sources/reasons.ts';

/** What answers the form: the session, the screens that show it, and the reasons that steps name. */
export interface App {
  readonly session: Session;
  readonly Screens: typeof import('./Screens.tsx').Screens;
  readonly reasons: Reasons;
}

/** Slow lines take 12 seconds for the code of plans. */
const LONGEST_WAIT_IN_MS = 20_000;

/**
 * The app: null until it is loaded, whether loading it failed, and how to ask for it.
 *
 * @param onLoaded called with the session before anything of it is shown
 */
export function useApp(
  base: string,
  onLoaded: (session: Session) => void,
): readonly [app: App | null, hasFailed: boolean, want: () => void] {
  const [app, setApp] = useState<App | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isWanted = useRef(false);
  const stopFollowing = useRef<(() => void) | null>(null);
  useEffect(() => () => stopFollowing.current?.(), []);
  const begin = useRef(onLoaded);
  begin.current = onLoaded;
  const want = useCallback(() => {
    if (isWanted.current) return;
    isWanted.current = true;
    setFailed(false);
    // What never answers is said to have failed, so that there is another try; what comes late is used all the same.
    const tooLate = setTimeout(() => setFailed(true), LONGEST_WAIT_IN_MS);
    void Promise.all([import('./app.ts'), fetchReasons(base)])
      .then(
        ([{ browserSession, followBrowser, Screens }, reasons]) => {
          const session = browserSession(base);
          begin.current(session);
          // Not in an effect: a link opened before the page is drawn again would be missed.
          stopFollowing.current = followBrowser(session);
          setFailed(false);
          setApp({ session, Screens, reasons });
        },
        () => {
          // So that the next wish is another try.
          isWanted.current = false;
          setFailed(true);
        },
      )
      .finally(() => clearTimeout(tooLate));
  }, [base]);
  return [app, hasFailed, want];
}

async function fetchReasons(base: string): Promise<Reasons> {
  const answer = await fetch(`${base}planner/reasons.json`);
  if (!answer.ok) throw new Error(`reasons.json: ${String(answer.status)}`);
  return (await answer.json()) as Reasons;
}
