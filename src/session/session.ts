import { atom, type ReadableAtom } from 'nanostores';

import type { Day, RegionCalendar, Timestamp } from '../plan/index.ts';
import type { GetStorage } from '../storage/index.ts';
import type { Action, Outcome } from './actions.ts';
import type { FormStore } from './form/store.ts';
import { openLibrary } from './library.ts';
import { performer } from './perform.ts';
import type { SessionState } from './state.ts';

/** What a session is handed: it reads no clock, no storage and no network by itself. */
export interface SessionOptions {
  readonly tab: GetStorage;
  readonly device: GetStorage;
  readonly form: FormStore;
  readonly now: () => Timestamp;
  readonly today: () => Day;
  /** A new id for an application: a lowercase UUID. */
  readonly newId: () => string;
  /** Loads the holidays of a region; null where they can't be had. Never rejects. */
  readonly loadRegion: (code: string) => Promise<RegionCalendar | null>;
  /** Called once the address no longer says what the plan is. */
  readonly onLinkOutdated: () => void;
}

/** The planner's state, and the one way to change it. */
export interface Session {
  readonly state: ReadableAtom<SessionState>;
  /**
   * Does one thing to the state as it is now, and saves it before it returns: two quick actions both count. Only the
   * holidays of a region may come later, and the plan with them.
   */
  readonly send: (action: Action) => Outcome;
}

/** Begins a session. Nothing is opened or written until the first action. */
export function createSession(options: SessionOptions): Session {
  const state = atom<SessionState>(emptyState(options.today()));
  const library = openLibrary(options.tab, options.device);
  return { state, send: performer(state, library, options) };
}

function emptyState(today: Day): SessionState {
  return {
    view: 'form',
    today,
    current: null,
    applications: [],
    onDevice: new Set(),
    unreadable: [],
    storageProblem: null,
    formProblems: [],
    linkProblems: [],
    regions: new Map(),
    deleted: null,
    status: { sentence: '', count: 0 },
  };
}
