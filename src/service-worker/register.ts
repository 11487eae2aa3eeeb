/*
 * Part of every page, so it stays tiny and imports nothing (as open-search.ts does). It starts the service worker
 * once the page has loaded and the browser has nothing else to do.
 */

/** Whether this build has a worker that stores a copy; src/integrations/offline.ts defines it. */
declare const KEEPS_COPY: boolean;

const site = import.meta.env.BASE_URL;

addEventListener('load', () => {
  const begin = (): void => {
    if (KEEPS_COPY) start().catch(() => undefined);
  };
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(begin);
  else setTimeout(begin, 500);
});

/** Rejects where the browser has no workers, or lets this page have none; then the site works, and only online. */
async function start(): Promise<void> {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const registration = await serviceWorker.register(trusted(`${site}service-worker.js`));
  const ask = async (): Promise<void> => {
    if (!registration.waiting || !registration.active) return;
    const bar = `${site}offline/update-bar.js`;
    ((await import(/* @vite-ignore */ bar)) as typeof import('./update-bar.ts')).askToUpdate(registration);
  };
  registration.active?.postMessage('fill');
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => void ask());
  });
  await ask();
}

/** The one address that the page's policy lets text become a script at. */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('sit-tight', { createScriptURL: () => url }).createScriptURL('') ?? url;
}

/** As much of Trusted Types as is used; TypeScript takes a TrustedScriptURL for the text that it stands for. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => string };
}
