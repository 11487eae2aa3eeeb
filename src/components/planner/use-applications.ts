import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Application } from '../../storage/application.ts';
import type { Unreadable } from '../../storage/aside.ts';
import { problemInWords, type Result } from '../../storage/problems.ts';
import type { Removed, Store } from '../../storage/store.ts';
import { subscribe } from '../../storage/subscribe.ts';
import { holdsApplications } from './anything-to-open.ts';
import { deviceStore } from './device-store.ts';

/** What this device remembers, and what can be done with it. */
export interface Applications {
  /** Null until it has been read. */
  readonly all: readonly Application[] | null;
  readonly unreadable: readonly Unreadable[];
  /** What went wrong last, in a sentence; empty where nothing did. */
  readonly problem: string;
  readonly refresh: () => Promise<readonly Application[]>;
  readonly save: (application: Application, before?: Application) => Promise<Application | null>;
  /** Whether the device remembers it, told by the device and not by what was last read. */
  readonly isKept: (id: string) => Promise<boolean>;
  /** What a page that shows an application should show, now that another tab may have changed it; null where it is gone. */
  readonly catchUp: (shown: Application) => Promise<Application | null>;
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Takes in what calendars were told of one. */
  readonly tell: (id: string, exported: Application['exported']) => Promise<void>;
  readonly archive: (id: string, archived: boolean) => Promise<void>;
  readonly remove: (id: string) => Promise<Removed | null>;
  readonly putBack: (removed: Removed) => Promise<void>;
  readonly discard: (unreadable: Unreadable) => Promise<void>;
}

/** Reads what this device remembers, where there is something, and follows what other tabs do to it. */
export function useApplications(): Applications {
  const [all, setAll] = useState<readonly Application[] | null>(null);
  const [unreadable, setUnreadable] = useState<readonly Unreadable[]>([]);
  const [problem, setProblem] = useState('');

  const refresh = useCallback(async (): Promise<readonly Application[]> => {
    if (!holdsApplications()) {
      setAll([]);
      setUnreadable([]);
      return [];
    }
    const store = await deviceStore();
    const listed = store.ok ? await store.value.listInTurns(nextTurn) : store;
    if (!listed.ok) {
      setProblem(problemInWords(listed.problem));
      setAll([]);
      return [];
    }
    setProblem((last) => (last === problemInWords('not-loaded') ? '' : last));
    setAll(listed.value.applications);
    setUnreadable(listed.value.unreadable);
    return listed.value.applications;
  }, []);

  useEffect(() => {
    void refresh();
    const look = (): void => void refresh();
    // A page that the browser had frozen misses what other tabs say, so it looks again when it is shown.
    addEventListener('pageshow', look);
    const unsubscribe = subscribe(window, look);
    return () => {
      removeEventListener('pageshow', look);
      unsubscribe();
    };
  }, [refresh]);

  /** Does one thing to the store; what goes wrong is said, and what is listed is read again. */
  const act = async <Value>(deed: (store: Store) => Result<Value>): Promise<Value | null> => {
    const store = await deviceStore();
    const result = store.ok ? deed(store.value) : store;
    setProblem(result.ok ? '' : problemInWords(result.problem));
    await refresh();
    return result.ok ? result.value : null;
  };
  return {
    all,
    unreadable,
    problem,
    refresh,
    save: (application, before) => act((store) => store.save(application, before)),
    isKept: async (id) => {
      const store = holdsApplications() ? await deviceStore() : null;
      const kept = store?.ok ? store.value.read(id) : null;
      return kept?.ok === true && kept.value !== null;
    },
    catchUp: async (shown) => {
      const store = await deviceStore();
      const caught = store.ok ? store.value.catchUp(shown) : store;
      setProblem(caught.ok ? '' : problemInWords(caught.problem));
      return caught.ok ? caught.value : null;
    },
    rename: async (id, name) => {
      await act((store) => store.change(id, { name }));
    },
    tell: async (id, exported) => {
      await act((store) => store.change(id, { exported }));
    },
    archive: async (id, archived) => {
      await act((store) => store.change(id, { archived }));
    },
    remove: (id) => act((store) => store.remove(id)),
    putBack: async (removed) => {
      await act((store) => store.putBack(removed));
    },
    discard: async (value) => {
      await act((store) => store.discard(value));
    },
  };
}

/** Lets the page answer the reader before going on. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
