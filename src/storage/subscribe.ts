import { applicationIdIn, isAsideKey, SETTINGS_KEY } from './keys.ts';

/** What another tab has changed on this device. What it is now, the store tells. */
export type Change =
  | { readonly kind: 'application'; readonly id: string }
  | { readonly kind: 'settings' }
  /** The whole storage was cleared, or something was put aside: all may differ. */
  | { readonly kind: 'everything' };

/** Where storage events arrive: a window, or a stand-in for one. */
export interface StorageEvents {
  addEventListener(type: 'storage', listener: (event: { readonly key: string | null }) => void): void;
  removeEventListener(type: 'storage', listener: (event: { readonly key: string | null }) => void): void;
}

/**
 * Tells of each change that another tab makes, until the function that it returns is called. An event's
 * own values are not handed on: by the time it arrives, more may have happened. A page that the
 * browser had frozen misses events, so it should look again when it is shown.
 */
export function subscribe(events: StorageEvents, listener: (change: Change) => void): () => void {
  const hear = ({ key }: { readonly key: string | null }): void => {
    const change = changeOf(key);
    if (change) listener(change);
  };
  events.addEventListener('storage', hear);
  return () => {
    events.removeEventListener('storage', hear);
  };
}

function changeOf(key: string | null): Change | null {
  if (key === null || isAsideKey(key)) return { kind: 'everything' };
  if (key === SETTINGS_KEY) return { kind: 'settings' };
  const id = applicationIdIn(key);
  return id === null ? null : { kind: 'application', id };
}
