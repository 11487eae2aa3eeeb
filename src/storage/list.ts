import type { Application } from './application.ts';
import { keysOf, type KeyValues } from './attempt.ts';
import { applicationIdIn, applicationKey } from './keys.ts';
import { readQuarantine, type Unreadable } from './quarantine.ts';
import { deserialize, type Reading } from './serialize.ts';

/** What a storage holds. */
export interface Contents {
  /** The last changed first. */
  readonly applications: readonly Application[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads every application, and what can't be read. Throws where the storage does. */
export function listAll(storage: KeyValues, readUnder: ReadUnder): Contents {
  const applications: Application[] = [];
  const unreadable: Unreadable[] = [];
  for (const id of idsIn(storage)) {
    const key = applicationKey(id);
    const text = storage.getItem(key);
    if (text === null) continue;
    const reading = readUnder(id, text);
    if (reading.ok) applications.push(reading.value);
    else unreadable.push({ key, text, problem: reading.problem });
  }
  return { applications: applications.sort(lastChangedFirst), unreadable: [...unreadable, ...readQuarantine(storage)] };
}

function idsIn(storage: KeyValues): readonly string[] {
  return keysOf(storage)
    .map(applicationIdIn)
    .filter((id) => id !== null);
}

/** Reads the application that stands under an id. Under another's key it would be written twice, and read as either. */
export type ReadUnder = (id: string, text: string) => Reading<Application>;

/** A reader that reads the same text once: after a change to one application, all are asked for again. */
export function rememberingReader(): ReadUnder {
  const before = new Map<string, { readonly text: string; readonly reading: Reading<Application> }>();
  return (id, text) => {
    const last = before.get(id);
    if (last?.text === text) return last.reading;
    const read = deserialize(text);
    const reading: Reading<Application> = read.ok && read.value.id !== id ? { ok: false, problem: 'unreadable' } : read;
    before.set(id, { text, reading });
    return reading;
  };
}

function lastChangedFirst(a: Application, b: Application): number {
  return (b.changedAt + b.id).localeCompare(a.changedAt + a.id);
}
