import type { Application } from './application.ts';
import { attempt, type GetStorage } from './attempt.ts';
import { deepEqual } from './merge/deep-equal.ts';
import { applicationKey } from './keys.ts';
import { listAll, rememberingReader, type Contents } from './list.ts';
import { mergeApplications } from './merge/merge.ts';
import type { Result } from './problems.ts';
import { quarantine, type Unreadable } from './quarantine.ts';
import { saveAll } from './save-all.ts';
import { serialize } from './serialize.ts';

/** Applications in one storage: those of the tab, or those that the reader asked this device to keep. Every answer is a value; nothing throws. */
export interface Store {
  /** All of them, and what can't be read. */
  list(): Result<Contents>;
  /** One of them; null where there is none. */
  read(id: string): Result<Application | null>;
  /**
   * Remembers an application, or a change to it. Answers with what is now saved: what another tab has
   * changed meanwhile is brought together with it.
   *
   * @param before the state that was changed; without it, the application is remembered even if it was deleted
   */
  save(application: Application, before?: Application): Result<Application>;
  /** Remembers all of them or, where one can't be saved, none. */
  saveAll(applications: readonly Application[]): Result<readonly Application[]>;
  /** Deletes an application, readable or not. Answers with what {@link Store.putBack} needs; null where there was none. */
  remove(id: string): Result<Removed | null>;
  /** Undoes {@link Store.remove}. */
  putBack(removed: Removed): Result<unknown>;
  /** Lets go of a value that can't be read, once the reader says so. */
  discard(unreadable: Unreadable): Result<null>;
}

/** What was deleted, as it was saved. */
export interface Removed {
  readonly id: string;
  readonly text: string;
}

/** Opens what this device remembers. */
export function openStore(storage: GetStorage): Store {
  const readUnder = rememberingReader();
  const textOf = (id: string): Result<string | null> => attempt(() => storage().getItem(applicationKey(id)));
  const write = (application: Application): Result<Application> => {
    const text = serialize(application);
    const reading = readUnder(application.id, text);
    // Nothing that was saved may be replaced by what can't be read.
    if (!reading.ok) return { ok: false, problem: 'unsound' };
    return attempt(() => {
      storage().setItem(applicationKey(application.id), text);
      return reading.value;
    });
  };

  const read = (id: string): Result<Application | null> => {
    const text = textOf(id);
    if (!text.ok) return text;
    return text.value === null ? { ok: true, value: null } : readUnder(id, text.value);
  };

  const save = (application: Application, before?: Application): Result<Application> => {
    const text = textOf(application.id);
    if (!text.ok) return text;
    if (text.value === null) return before ? { ok: false, problem: 'gone' } : write(application);
    const reading = readUnder(application.id, text.value);
    if (reading.ok) {
      const merged = mergeApplications(application, reading.value, before);
      return deepEqual(merged, reading.value) ? reading : write(merged);
    }
    // A newer page is at work beside this one. Anything else that can't be read makes room, and stays.
    if (reading.problem === 'newer') return reading;
    const unreadable = text.value;
    const quarantined = attempt(() => quarantine(storage(), applicationKey(application.id), unreadable));
    return quarantined.ok ? write(application) : quarantined;
  };

  const list = (): Result<Contents> => attempt(() => listAll(storage(), readUnder));

  return {
    read,
    save,
    list,
    saveAll: (applications) => saveAll(storage, applications, save),
    remove: (id) => {
      const text = textOf(id);
      if (!text.ok) return text;
      const removed = text.value === null ? null : { id, text: text.value };
      return attempt(() => {
        storage().removeItem(applicationKey(id));
        return removed;
      });
    },
    putBack: ({ id, text }) => {
      const reading = readUnder(id, text);
      const saved = textOf(id);
      if (!saved.ok) return saved;
      // Where another tab has remembered it again, both states count.
      if (saved.value !== null && reading.ok) return save(reading.value);
      return attempt(() => {
        if (saved.value === null) storage().setItem(applicationKey(id), text);
        else quarantine(storage(), applicationKey(id), text);
        return null;
      });
    },
    discard: ({ key, text }) =>
      attempt(() => {
        if (storage().getItem(key) === text) storage().removeItem(key);
        return null;
      }),
  };
}
