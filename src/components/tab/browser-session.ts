import { todayOnThisDevice, timestampNow } from '../../plan/index.ts';
import { createSession, type Session } from '../../session/index.ts';
import { tabForm } from './use-form.ts';
import { regionCalendar } from './regions.ts';

let session: Session | null = null;

/**
 * The session of this page: over the tab's and the device's storage, by this device's clock.
 *
 * @param base the folder that the site is published in, ending in a slash
 */
export function browserSession(base: string): Session {
  session ??= createSession({
    tab: () => sessionStorage,
    device: () => localStorage,
    form: tabForm(),
    now: timestampNow,
    today: todayOnThisDevice,
    newId: () => crypto.randomUUID(),
    loadRegion: (code) => regionCalendar(code, base),
    onLinkOutdated: () => {
      if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
    },
  });
  return session;
}

/** Keeps a session up to date while its page stands open. Returns how to stop. */
export function followBrowser({ send }: Session): () => void {
  const refresh = (): void => void send({ type: 'refresh' });
  const refreshIfShown = (): void => {
    if (document.visibilityState === 'visible') refresh();
  };
  const openLink = (): void => void send({ type: 'open-link', fragment: location.hash });
  // Clocks are set and devices sleep, so the day is looked at each minute rather than once, at a midnight worked out ahead.
  const timer = setInterval(refreshIfNewDay, 60_000);
  let day = todayOnThisDevice();
  function refreshIfNewDay(): void {
    const today = todayOnThisDevice();
    if (today !== day) refresh();
    day = today;
  }
  // A page that the browser had frozen misses what other tabs say, so it looks again when it is shown.
  addEventListener('pageshow', refresh);
  addEventListener('storage', refresh);
  addEventListener('hashchange', openLink);
  document.addEventListener('visibilitychange', refreshIfShown);
  return () => {
    clearInterval(timer);
    removeEventListener('pageshow', refresh);
    removeEventListener('storage', refresh);
    removeEventListener('hashchange', openLink);
    document.removeEventListener('visibilitychange', refreshIfShown);
  };
}
