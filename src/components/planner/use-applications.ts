import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Application } from '../../storage/application.ts';
import type { Unreadable } from '../../storage/aside.ts';
import type { Result, StorageProblem } from '../../storage/problems.ts';
import type { Store } from '../../storage/store.ts';
import { holdsApplications } from './anything-to-open.ts';
import { deviceStore } from './device-store.ts';
import { NOT_LOADED } from './not-loaded.ts';
import { turns } from './turns.ts';

/** What this device remembers, and what can be done with it. */
export interface Applications {
  /** Null until it has been read. */
  readonly all: readonly Application[] | null;
  readonly unreadable: readonly Unreadable[];
  /** What went wrong last, in a sentence; empty where nothing did. */
  readonly problem: string;
  readonly refresh: () => Promise<readonly Application[]>;
  /** Asks the store something. What goes wrong is said; the answer is then null. */
  readonly ask: <Value>(question: (store: Store) => Result<Value>) => Promise<Value | null>;
  /** Does one thing to the store. What goes wrong is said, and what is listed is read again. */
  readonly act: <Value>(deed: (store: Store) => Result<Value>) => Promise<Value | null>;
  /** Does many things to the store, in turns, and reads what is listed again after the last. What goes wrong first is said. */
  readonly actInTurns: (deeds: readonly ((store: Store) => Result<unknown>)[]) => Promise<void>;
  /** Whether the device remembers it, told by the device and not by what was last read. */
  readonly isKept: (id: string) => Promise<boolean>;
}

/** Reads what this device remembers, where there is something, and follows what other tabs do to it. */
export function useApplications(): Applications {
  const [all, setAll] = useState<readonly Application[] | null>(null);
  const [unreadable, setUnreadable] = useState<readonly Unreadable[]>([]);
  const [problem, setProblem] = useState('');

  const refresh = useCallback(async (): Promise<readonly Application[]> => {
    const store = holdsApplications() ? await deviceStore() : null;
    const listed = store?.ok ? await store.value.listInTurns(turns()) : store;
    if (listed && !listed.ok) setProblem(await inWords(listed.problem));
    if (listed?.ok) setProblem((last) => (last === NOT_LOADED ? '' : last));
    const { applications, unreadable: unread } = listed?.ok ? listed.value : NOTHING;
    setAll(applications);
    setUnreadable(unread);
    return applications;
  }, []);

  useEffect(() => {
    void refresh();
    const look = (): void => void refresh();
    // A page that the browser had frozen misses what other tabs say, so it looks again when it is shown.
    addEventListener('pageshow', look);
    // Whatever has changed: to read again is little, and where nothing is remembered nothing is read.
    addEventListener('storage', look);
    return () => {
      removeEventListener('pageshow', look);
      removeEventListener('storage', look);
    };
  }, [refresh]);

  const ask: Applications['ask'] = async (question) => {
    const store = await deviceStore();
    const result = store.ok ? question(store.value) : store;
    setProblem(result.ok ? '' : await inWords(result.problem));
    return result.ok ? result.value : null;
  };
  return {
    all,
    unreadable,
    problem,
    refresh,
    ask,
    act: async (deed) => {
      const value = await ask(deed);
      await refresh();
      return value;
    },
    actInTurns: async (deeds) => {
      const store = await deviceStore();
      const breathe = turns();
      let wrong: StorageProblem | null = store.ok ? null : store.problem;
      for (const deed of store.ok ? deeds : []) {
        const result = store.ok ? deed(store.value) : store;
        if (!result.ok) wrong ??= result.problem;
        const pause = breathe();
        if (pause) await pause;
      }
      setProblem(wrong ? await inWords(wrong) : '');
      await refresh();
    },
    isKept: async (id) => holdsApplications() && (await ask((store) => store.read(id))) !== null,
  };
}

const NOTHING = { applications: [], unreadable: [] };

/** What went wrong, in a sentence. Whatever has failed to load, one sentence is always there. */
function inWords(problem: StorageProblem): Promise<string> | string {
  if (problem === 'not-loaded') return NOT_LOADED;
  return import('../../storage/problems.ts').then(
    ({ problemInWords }) => problemInWords(problem),
    () => NOT_LOADED,
  );
}
