// The names of what is written. What each holds, and for how long, stands in all-keys.ts.

/** The id of the application that the tab has open, in sessionStorage. */
export const OPEN_KEY = 'sit-tight.open';
/** What is filled in of the form, in sessionStorage. */
export const FORM_KEY = 'sit-tight.form';
/** What is filled in for a new plan while the form changes another one, in sessionStorage. */
export const NEW_FORM_KEY = 'sit-tight.new-form';
/** Where the first edition of this site saved a tab's one plan, in sessionStorage. */
export const OLD_TAB_KEY = 'sit-tight.plan';
/** The calendar settings, in localStorage. */
export const SETTINGS_KEY = 'sit-tight.settings';

const PREFIX = 'sit-tight.';
const APPLICATIONS = `${PREFIX}application.`;
const QUARANTINE = `${PREFIX}aside.`;

/** Where an application is saved, in either storage. Each has a key of its own, so that one change writes one small value. */
export function applicationKey(id: string): string {
  return APPLICATIONS + id;
}

/** The id of the application that a key holds; null for any other key, of this site or of others on its origin. */
export function applicationIdIn(key: string): string | null {
  const id = key.startsWith(APPLICATIONS) ? key.slice(APPLICATIONS.length) : '';
  return /^[\da-f-]{36}$/.test(id) ? id : null;
}

/** Where the `count`th unreadable value of a key is put, so that the key can be written again. Counts from 1. */
export function quarantineKey(key: string, count: number): string {
  return `${QUARANTINE}${key.slice(PREFIX.length)}.${String(count)}`;
}

/** Whether a key holds a value that was quarantined. */
export function isQuarantineKey(key: string): boolean {
  return key.startsWith(QUARANTINE);
}
