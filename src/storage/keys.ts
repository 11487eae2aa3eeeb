// The names of what is written. What each holds, and for how long, stands in all-keys.ts.

/** The tab's plan, in sessionStorage. */
export const TAB_KEY = 'sit-tight.plan';
/** The calendar settings, in localStorage. */
export const SETTINGS_KEY = 'sit-tight.settings';

const PREFIX = 'sit-tight.';
const APPLICATIONS = `${PREFIX}application.`;
const ASIDE = `${PREFIX}aside.`;

/** Where an application is kept in localStorage. Each has a key of its own, so that one change writes one small value. */
export function applicationKey(id: string): string {
  return APPLICATIONS + id;
}

/** The id of the application that a key holds; null for any other key, of this site or of others on its origin. */
export function applicationIdIn(key: string): string | null {
  const id = key.startsWith(APPLICATIONS) ? key.slice(APPLICATIONS.length) : '';
  return /^[\da-f-]{36}$/.test(id) ? id : null;
}

/** Where the `count`th unreadable value of a key is put, so that the key can be written again. Counts from 1. */
export function asideKey(key: string, count: number): string {
  return `${ASIDE}${key.slice(PREFIX.length)}.${String(count)}`;
}

/** Whether a key holds a value that was put aside. */
export function isAsideKey(key: string): boolean {
  return key.startsWith(ASIDE);
}
