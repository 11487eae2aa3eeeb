import type { Application } from './application.ts';
import { readAside, type Unreadable } from './aside.ts';
import { keysOf, type KeyValues } from './attempt.ts';
import { applicationIdIn, applicationKey } from './keys.ts';
import { readKept, type Reading } from './read-kept.ts';

/** What this device remembers. */
export interface Contents {
  /** The last changed first. */
  readonly applications: readonly Application[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads the text that is kept for an id. */
export type ReadText = (id: string, text: string) => Reading<Application>;

/** Reads every application, and what can't be read. Throws where the storage does. */
export function listAll(storage: KeyValues, readText: ReadText): Contents {
  const applications: Application[] = [];
  const unreadable: Unreadable[] = [];
  for (const id of idsIn(storage)) {
    const key = applicationKey(id);
    const text = storage.getItem(key);
    if (text === null) continue;
    const reading = readText(id, text);
    if (reading.ok) applications.push(reading.value);
    else unreadable.push({ key, text, problem: reading.problem });
  }
  return { applications: applications.sort(lastChangedFirst), unreadable: [...unreadable, ...readAside(storage)] };
}

/** The ids under which something is kept, readable or not. Throws where the storage does. */
export function idsIn(storage: KeyValues): readonly string[] {
  return keysOf(storage)
    .map(applicationIdIn)
    .filter((id) => id !== null);
}

/**
 * Reads texts, each once: a text that was read is not read again, so that a list of hundreds is a look at
 * hundreds of texts.
 */
export function rememberReadings(): ReadText {
  const known = new Map<string, { readonly text: string; readonly reading: Reading<Application> }>();
  return (id, text) => {
    const last = known.get(id);
    if (last?.text === text) return last.reading;
    const read = readKept(text);
    // Under another's key it would be written twice, and read as either.
    const reading = read.ok && read.value.id !== id ? ({ ok: false, problem: 'unreadable' } as const) : read;
    known.set(id, { text, reading });
    return reading;
  };
}

function lastChangedFirst(a: Application, b: Application): number {
  const [ofA, ofB] = [a.changedAt + a.id, b.changedAt + b.id];
  return ofA < ofB ? 1 : Number(ofA > ofB) * -1;
}
