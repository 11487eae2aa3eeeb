import { attempt, type GetStorage } from './attempt.ts';
import { SETTINGS_KEY } from './keys.ts';
import type { Result } from './problems.ts';
import { settingsSchema } from './schema.ts';
import { VERSION } from './migrate.ts';
import { quarantine, type Unreadable } from './quarantine.ts';
import { readVersioned, validate, type Reading } from './serialize.ts';

/** How the reader wants calendar entries. */
export interface Settings {
  /** What the times of day of a plan are on the reader's clock, as `HH:MM` from 00:00 to 23:59. */
  readonly hours: { readonly midMorning: string; readonly midAfternoon: string };
  /** Whether contacts are all-day entries too. */
  readonly allDay: boolean;
  /** How many minutes before an entry its alarm goes off; null for none. */
  readonly alarm: number | null;
  /** Whether titles may name the company and the role. */
  readonly namesInTitles: boolean;
}

/** What is saved of the settings; null where nothing is, or nothing that can be read. */
export interface SavedSettings {
  readonly settings: Settings | null;
  readonly unreadable: readonly Unreadable[];
}

/** Reads the settings that this device keeps. */
export function readSettings(storage: GetStorage): Result<SavedSettings> {
  const text = attempt(() => storage().getItem(SETTINGS_KEY));
  if (!text.ok) return text;
  if (text.value === null) return { ok: true, value: { settings: null, unreadable: [] } };
  const reading = readSettingsText(text.value);
  const value = reading.ok
    ? { settings: reading.value, unreadable: [] }
    : { settings: null, unreadable: [{ key: SETTINGS_KEY, text: text.value, problem: reading.problem }] };
  return { ok: true, value };
}

/**
 * Changes some of the settings; what another tab has changed of the others stays. An unreadable value is
 * quarantined, but for one of a newer page, which is left where it is.
 *
 * @param usual the settings that hold where none are saved
 */
export function changeSettings(storage: GetStorage, change: Partial<Settings>, usual: Settings): Result<Settings> {
  const saved = readSettings(storage);
  if (!saved.ok) return saved;
  const [unreadable] = saved.value.unreadable;
  if (unreadable?.problem === 'newer') return { ok: false, problem: 'newer' };
  const settings = { ...usual, ...saved.value.settings, ...change };
  if (!validate(settingsSchema, settings).ok) return { ok: false, problem: 'unsound' };
  return attempt(() => {
    if (unreadable) quarantine(storage(), SETTINGS_KEY, unreadable.text);
    storage().setItem(SETTINGS_KEY, JSON.stringify({ version: VERSION, ...settings }));
    return settings;
  });
}

function readSettingsText(text: string): Reading<Settings> {
  const versioned = readVersioned(text);
  return versioned.ok ? validate(settingsSchema, versioned.value) : versioned;
}
