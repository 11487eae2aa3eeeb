import { changeApplication, type Application, type ApplicationChange, type Moment } from './application.ts';
import { putAside, type Unreadable } from './aside.ts';
import { attempt, type StorageDoor } from './attempt.ts';
import { keptText } from './kept-text.ts';
import { applicationKey } from './keys.ts';
import { idsIn, listAll, rememberReadings, type Contents } from './list.ts';
import { mergeApplications, mergeExported } from './merge.ts';
import type { Result } from './problems.ts';
import { isSame } from './same.ts';
import { saveAll } from './save-all.ts';

/** The applications that the reader asked this device to remember. Every answer is a value; nothing throws. */
export interface Store {
  /** All of them, and what can't be read. */
  list(): Result<Contents>;
  /**
   * The same, one at a time: what `breathe` answers is waited for after each, so that the page can answer the reader.
   * Hundreds read at once would hold a slow phone up.
   */
  listInTurns(breathe: () => Promise<unknown> | null): Promise<Result<Contents>>;
  /** One of them; null where there is none. */
  read(id: string): Result<Application | null>;
  /**
   * Remembers an application, or a change to it. Answers with what is now kept: what another tab has
   * changed meanwhile is brought together with it.
   *
   * @param before the state that was changed; without it, the application is remembered even if it was deleted
   */
  save(application: Application, before?: Application): Result<Application>;
  /** Remembers all of them or, where one can't be kept, none. */
  saveAll(applications: readonly Application[]): Result<readonly Application[]>;
  /** Changes what is kept: a new name, put away or taken out again, what calendars were told. */
  change(id: string, change: ApplicationChange): Result<Application>;
  /** Deletes an application, readable or not. Answers with what {@link Store.putBack} needs; null where there was none. */
  remove(id: string): Result<Removed | null>;
  /** Undoes {@link Store.remove}. */
  putBack(removed: Removed): Result<unknown>;
  /** Lets go of a value that can't be read, once the reader says so. */
  discard(unreadable: Unreadable): Result<null>;
  /**
   * What a page that shows an application should show now that another tab has changed something.
   *
   * @param shown what the page shows, all of it saved
   * @param before the state before the page's own last change, if it made one
   */
  catchUp(shown: Application, before?: Application): Result<Application>;
}

/** What was deleted, as it was kept. */
export interface Removed {
  readonly id: string;
  readonly text: string;
}

/** Opens what this device remembers; `now` gives the moment of a change. */
export function openStore(storage: StorageDoor, now: () => Moment): Store {
  const readingOf = rememberReadings();
  const textOf = (id: string): Result<string | null> => attempt(() => storage().getItem(applicationKey(id)));
  const write = (application: Application): Result<Application> => {
    const text = keptText(application);
    const reading = readingOf(application.id, text);
    // Nothing that was kept may give way to what can't be read.
    if (!reading.ok) return { ok: false, problem: 'unsound' };
    return attempt(() => {
      storage().setItem(applicationKey(application.id), text);
      return reading.value;
    });
  };

  const read = (id: string): Result<Application | null> => {
    const text = textOf(id);
    if (!text.ok) return text;
    return text.value === null ? { ok: true, value: null } : readingOf(id, text.value);
  };

  const save = (application: Application, before?: Application): Result<Application> => {
    const text = textOf(application.id);
    if (!text.ok) return text;
    if (text.value === null) return before ? { ok: false, problem: 'gone' } : write(application);
    const reading = readingOf(application.id, text.value);
    if (reading.ok) {
      const merged = mergeApplications(application, reading.value, before);
      return isSame(merged, reading.value) ? reading : write(merged);
    }
    // A newer page is at work beside this one. Anything else that can't be read makes room, and stays.
    if (reading.problem === 'newer') return reading;
    const unreadable = text.value;
    const aside = attempt(() => putAside(storage(), applicationKey(application.id), unreadable));
    return aside.ok ? write(application) : aside;
  };

  const list = (): Result<Contents> => attempt(() => listAll(storage(), readingOf));

  return {
    read,
    save,
    list,
    listInTurns: async (breathe) => {
      const ids = attempt(() => idsIn(storage()));
      if (!ids.ok) return ids;
      for (const id of ids.value) {
        read(id);
        const pause = breathe();
        if (pause) await pause;
      }
      return list();
    },
    saveAll: (applications) => saveAll(storage, applications, save),
    change: (id, change) => {
      const kept = read(id);
      if (!kept.ok) return kept;
      if (!kept.value) return { ok: false, problem: 'gone' };
      const changed = changeApplication(kept.value, change, now());
      // Another tab may have told calendars more meanwhile, and a SEQUENCE never shrinks.
      return write({ ...changed, exported: mergeExported(changed.exported, kept.value.exported) });
    },
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
      const reading = readingOf(id, text);
      const kept = textOf(id);
      if (!kept.ok) return kept;
      // Where another tab has remembered it again, both states count.
      if (kept.value !== null && reading.ok) return save(reading.value);
      return attempt(() => {
        if (kept.value === null) storage().setItem(applicationKey(id), text);
        else putAside(storage(), applicationKey(id), text);
        return null;
      });
    },
    discard: ({ key, text }) =>
      attempt(() => {
        if (storage().getItem(key) === text) storage().removeItem(key);
        return null;
      }),
    catchUp: (shown, before) => {
      const kept = read(shown.id);
      if (!kept.ok) return kept;
      if (!kept.value) return { ok: false, problem: 'gone' };
      // What another tab made of what this page had saved comes after it. All else was made beside it.
      return kept.value.revision > shown.revision ? { ok: true, value: kept.value } : save(shown, before);
    },
  };
}
