import {
  attempt,
  mergeApplications,
  OPEN_KEY,
  openStore,
  type Application,
  type Removed,
  type Result,
  type GetStorage,
  type StorageProblem,
  type Store,
  type Unreadable,
} from '../storage/index.ts';
import { adoptOldTab } from './open/old-tab.ts';

/** Where an application is saved: until the tab is closed, or until the reader deletes it. */
export type Place = 'tab' | 'device';

/** An application, and where it was found. */
export interface Found {
  readonly application: Application;
  /** Null where it could not be saved anywhere, and is only on the page. */
  readonly place: Place | null;
}

/** All that can be read now. */
export interface Shelf {
  readonly all: readonly Found[];
  readonly unreadable: readonly Unreadable[];
  readonly problem: StorageProblem | null;
}

/** What was saved, and what went wrong; a saved application is never lost, only held in a lesser place. */
export interface Saved extends Found {
  readonly problem: StorageProblem | null;
}

/** What was deleted, and where it stood; what was only on the page is held as it was. */
export type RemovedFrom =
  { readonly place: Place; readonly removed: Removed } | { readonly place: null; readonly removed: Application };

/** The applications of this tab and of this device. An application stands in one of them. Nothing here throws. */
export interface Library {
  read(): Shelf;
  find(id: string): Found | null;
  /** Saves an application where it stands; in the tab where it is new, or where the device does not take it. */
  save(application: Application): Saved;
  /** Moves an application from the tab to the device. */
  keepOnDevice(application: Application): Saved;
  /** Adds applications to the device: all of them or, where one can't be saved, none. */
  addToDevice(applications: readonly Application[]): Result<unknown>;
  /** Deletes an application, readable or not, wherever it stands. */
  remove(id: string): Result<readonly RemovedFrom[]>;
  /** Brings back what was deleted, each to its own place. */
  putBack(removed: readonly RemovedFrom[]): Result<unknown>;
  /** Takes an application out of the tab; what the device keeps stays. */
  forget(id: string): void;
  /** Lets go of what can't be read, wherever it stands. */
  discard(unreadable: Unreadable): void;
  /** The id of the application that the tab has open; null where it has none. */
  openId(): string | null;
  setOpenId(id: string | null): void;
}

/** Opens what the tab and the device hold. */
export function openLibrary(tab: GetStorage, device: GetStorage): Library {
  const inTab = openStore(tab);
  const onDevice = openStore(device);
  const stores = { device: onDevice, tab: inTab };
  /** What no storage took. The page goes on with it. */
  const unsaved = new Map<string, Application>();

  const readFrom = (store: Store, id: string): Application | null => {
    const read = store.read(id);
    return read.ok ? read.value : null;
  };
  /** Where an application stands, given what the device and the tab have under its id. */
  const found = (id: string, ofDevice: Application | null, ofTab: Application | null): Found | null => {
    const held = unsaved.get(id);
    if (held) return { application: held, place: null };
    if (ofDevice) return { application: withTab(ofDevice, ofTab), place: 'device' };
    return ofTab && { application: ofTab, place: 'tab' };
  };
  const find = (id: string): Found | null => found(id, readFrom(onDevice, id), readFrom(inTab, id));
  const saveInTab = (application: Application, problem: StorageProblem | null): Saved => {
    const saved = replace(inTab, application);
    if (saved.ok) {
      unsaved.delete(application.id);
      return { application, place: 'tab', problem };
    }
    unsaved.set(application.id, application);
    return { application, place: null, problem: problem ?? saved.problem };
  };
  const saveOnDevice = (application: Application): Saved => {
    const saved = replace(onDevice, application);
    if (!saved.ok) return saveInTab(application, saved.problem);
    unsaved.delete(application.id);
    inTab.remove(application.id);
    return { application, place: 'device', problem: null };
  };
  const putBack = (removed: readonly RemovedFrom[]): Result<unknown> => {
    for (const one of removed) {
      if (one.place === null) unsaved.set(one.removed.id, one.removed);
      else {
        const back = stores[one.place].putBack(one.removed);
        if (!back.ok) return back;
      }
    }
    return { ok: true, value: null };
  };
  adoptOldTab(tab, inTab);

  return {
    find,
    read: () => {
      const [saved, open] = [onDevice.list(), inTab.list()];
      const [ofDevice, ofTab] = [byId(saved), byId(open)];
      const ids = new Set([...ofTab.keys(), ...ofDevice.keys(), ...unsaved.keys()]);
      return {
        all: [...ids].flatMap((id) => found(id, ofDevice.get(id) ?? null, ofTab.get(id) ?? null) ?? []),
        unreadable: [saved, open].flatMap((contents) => (contents.ok ? contents.value.unreadable : [])),
        problem: saved.ok ? null : saved.problem,
      };
    },
    save: (application) =>
      readFrom(onDevice, application.id) ? saveOnDevice(application) : saveInTab(application, null),
    keepOnDevice: saveOnDevice,
    addToDevice: (applications) => {
      const added = onDevice.saveAll(applications);
      if (added.ok) for (const { id } of applications) inTab.remove(id);
      return added;
    },
    remove: (id) => {
      const removed: RemovedFrom[] = [];
      for (const place of ['device', 'tab'] as const) {
        // Where nothing may be stored, there is nothing to delete.
        const read = stores[place].read(id);
        if (!read.ok && read.problem === 'forbidden') continue;
        const result = stores[place].remove(id);
        if (!result.ok) {
          putBack(removed);
          return result;
        }
        if (result.value) removed.push({ place, removed: result.value });
      }
      const held = unsaved.get(id);
      if (held) removed.push({ place: null, removed: held });
      unsaved.delete(id);
      return { ok: true, value: removed };
    },
    putBack,
    forget: (id) => {
      unsaved.delete(id);
      inTab.remove(id);
    },
    discard: (unreadable) => {
      onDevice.discard(unreadable);
      inTab.discard(unreadable);
    },
    openId: () => {
      const id = attempt(() => tab().getItem(OPEN_KEY));
      return id.ok ? id.value : null;
    },
    setOpenId: (id) => {
      // Where the tab keeps nothing, the page goes on without.
      attempt(() => (id === null ? tab().removeItem(OPEN_KEY) : tab().setItem(OPEN_KEY, id)));
    },
  };
}

function byId(contents: ReturnType<Store['list']>): ReadonlyMap<string, Application> {
  return new Map(contents.ok ? contents.value.applications.map((one) => [one.id, one]) : []);
}

/**
 * What the device has, with what the tab did to it while the device had no room, or while another tab had deleted it.
 * The device may have changed as often since, or oftener.
 */
function withTab(saved: Application, inTab: Application | null): Application {
  return inTab ? mergeApplications(inTab, saved) : saved;
}

/** Saves a state in the place of the one that it was made from. What can't be read makes room, and stays beside it. */
function replace(store: Store, application: Application): Result<Application> {
  const before = store.read(application.id);
  return before.ok && before.value ? store.save(application, before.value) : store.save(application);
}
