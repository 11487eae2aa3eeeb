import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, parseDay, type Day, type LogEntry } from '../../../src/plan/index.ts';
import { type Application, changeApplication } from '../../../src/storage/application.ts';
import { openStore, type Store } from '../../../src/storage/store.ts';
import { application, tabsOnOneDevice, valueOf } from '../../unit/storage/storages.ts';

const TABS = 3;
const FIRST = parseDay('2026-03-05') as Day;

/** What may happen: a tab logs something, takes its last entry out, is renamed, or gets round to its storage events. */
type Happening = readonly [tab: number, what: 'log' | 'unlog' | 'rename' | 'hear'];

const happenings = fc.array<Happening>(
  fc.tuple(fc.nat({ max: TABS - 1 }), fc.constantFrom('log', 'unlog', 'rename', 'hear')),
  { maxLength: 30 },
);

/** A page that shows the application, and hears of other tabs when it gets round to it. */
class Page {
  shown: Application;
  before: Application | undefined;

  constructor(
    readonly store: Store,
    opened: Application,
  ) {
    this.shown = opened;
  }

  change(change: Partial<Application>, now: string): void {
    const before = this.shown;
    const next = changeApplication(before, change, now);
    this.shown = valueOf(this.store.save(next, before));
    this.before = before;
  }

  hear(): void {
    const shown = valueOf(this.store.catchUp(this.shown, this.before));
    if (shown !== this.shown) this.before = undefined;
    this.shown = shown;
  }
}

test('tabs that change one application agree in the end, and lose no entry that nobody took out', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      let minute = 0;
      const now = (): string => new Date(Date.UTC(2026, 2, 11, 10, minute)).toISOString();
      const pages = tabsOnOneDevice(TABS).map(
        (storage) =>
          new Page(
            openStore(() => storage, now),
            application(),
          ),
      );
      pages[0]?.store.save(application());
      const logged = new Set<string>();

      for (const [tab, what] of all) {
        const page = pages[tab];
        if (!page) continue;
        minute += 1;
        const { situation } = page.shown;
        if (what === 'hear') page.hear();
        if (what === 'rename') page.change({ name: `Renamed in minute ${String(minute)}` }, now());
        if (what === 'log') {
          const entry: LogEntry = { day: addDays(FIRST, minute), kind: 'contacted' };
          page.change({ situation: { ...situation, log: [...situation.log, entry] } }, now());
          logged.add(entry.day);
        }
        const last = situation.log.at(-1);
        if (what === 'unlog' && last) {
          page.change({ situation: { ...situation, log: situation.log.slice(0, -1) } }, now());
          logged.delete(last.day);
        }
      }

      for (const page of pages) page.hear();
      const [first, ...others] = pages.map(({ shown }) => shown);
      for (const other of others) expect(other).toEqual(first);
      expect(new Set(first?.situation.log.map(({ day }) => day))).toEqual(logged);
      expect(first?.name).toBe(lastName(all));
    }),
    { numRuns: 300 },
  );
});

function lastName(all: readonly Happening[]): string {
  const last = all.findLastIndex(([, what]) => what === 'rename');
  return last < 0 ? '' : `Renamed in minute ${String(last + 1)}`;
}
