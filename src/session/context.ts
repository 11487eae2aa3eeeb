import type { WritableAtom } from 'nanostores';

import type { RegionCalendar } from '../plan/index.ts';
import type { Application } from '../storage/index.ts';
import type { Library } from './library.ts';
import type { SessionOptions } from './session.ts';
import type { SessionState } from './state.ts';

/** What every action works with. */
export interface Context {
  readonly state: WritableAtom<SessionState>;
  readonly library: Library;
  readonly options: SessionOptions;
  /** The holidays that are on their way, by region: a second request meanwhile gets the same answer. */
  readonly loading: Map<string, Promise<RegionCalendar | null>>;
}

/** Changes a part of the state; the rest stays. */
export function patch({ state }: Context, change: Partial<SessionState>): void {
  state.set({ ...state.get(), ...change });
}

/** Says a sentence in the status line. */
export function say(context: Context, sentence: string): void {
  const { count } = context.state.get().status;
  patch(context, { status: { sentence, count: count + 1 } });
}

/** Reads again what the tab and the device hold. */
export function readShelf(context: Context): void {
  const { all, unreadable, problem } = context.library.read();
  const applications = all.map(({ application }) => application).sort(lastChangedFirst);
  patch(context, {
    applications,
    onDevice: new Set(all.filter(({ place }) => place === 'device').map(({ application }) => application.id)),
    unreadable,
    ...(problem && { storageProblem: problem }),
  });
}

/** Of those that were changed at one time, as after an import, the order stays. */
function lastChangedFirst(a: Application, b: Application): number {
  return Number(a.changedAt < b.changedAt) - Number(a.changedAt > b.changedAt);
}

/** Loads the holidays of regions that have not been asked for, and says when each has come. */
export function loadRegions(context: Context, codes: readonly (string | null)[], onLoaded: () => void): void {
  const { regions } = context.state.get();
  for (const code of new Set(codes)) {
    if (code === null || regions.has(code)) continue;
    const load = context.loading.get(code) ?? context.options.loadRegion(code);
    context.loading.set(code, load);
    void load.then((region) => {
      context.loading.delete(code);
      patch(context, { regions: new Map(context.state.get().regions).set(code, region) });
      onLoaded();
      // What could not be had is asked for again the next time.
      if (region === null) {
        const others = new Map(context.state.get().regions);
        others.delete(code);
        patch(context, { regions: others });
      }
    });
  }
}
