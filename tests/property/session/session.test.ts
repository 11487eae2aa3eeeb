import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type LogEntry } from '../../../src/plan/index.ts';
import type { Action } from '../../../src/session/index.ts';
import { openStore } from '../../../src/storage/index.ts';
import { day } from '../../unit/plan/situations.ts';
import { begin, memory, plan, type Tab } from '../../unit/session/begin.ts';
import { tabsOnOneDevice } from '../../unit/storage/storages.ts';

const FIRST = day('2026-03-05');
const someDay = fc.integer({ min: -3, max: 40 }).map((count) => addDays(FIRST, count));
const entry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record({ day: someDay, kind: fc.constantFrom('thanked' as const, 'contacted' as const, 'undecided' as const) }),
  fc.record({ day: someDay, kind: fc.constant('new-date' as const), by: someDay }),
);

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('log' as const), entry }),
  fc.record({
    type: fc.constant('mark-done' as const),
    kind: fc.constantFrom('thanked' as const, 'contacted' as const),
  }),
  fc.record({ type: fc.constant('remove-entry' as const), index: fc.nat({ max: 5 }), entry }),
  fc.record({ type: fc.constant('move-entry' as const), index: fc.nat({ max: 5 }), entry, day: someDay }),
  fc.record({
    type: fc.constant('edit' as const),
    situation: fc.oneof(
      fc.record({ otherOfferDue: fc.option(someDay) }),
      fc.record({ pace: fc.constantFrom('reserved' as const, 'persistent' as const) }),
      fc.record({ interviews: fc.array(someDay, { minLength: 1, maxLength: 3 }) }),
    ),
  }),
  fc.constantFrom<Action>(
    { type: 'keep-on-device' },
    { type: 'refresh' },
    { type: 'show', view: 'form' },
    { type: 'show', view: 'plan' },
    { type: 'show', view: 'applications' },
    { type: 'undo-delete' },
  ),
);

/** An action of one of the tabs, perhaps on a later day. */
const happenings = fc.array(fc.tuple(fc.nat({ max: 1 }), action, fc.nat({ max: 1 })), { maxLength: 25 });

function play(all: readonly (readonly [tab: number, action: Action, days: number])[]) {
  const [device] = tabsOnOneDevice(1);
  if (!device) throw new Error('There is no device.');
  const tabs = [memory(), memory()].map((tab) => begin({ tab, device: () => device })) as [Tab, Tab];
  const id = plan(tabs[0]);
  tabs[0].session.send({ type: 'keep-on-device' });
  tabs[1].session.send({ type: 'open', id });
  let today = FIRST;
  const done: { action: Action; ok: boolean }[] = [];
  for (const [at, what, days] of all) {
    today = addDays(today, days);
    for (const tab of tabs) tab.setToday(today);
    done.push({ action: what, ok: (tabs[at] ?? tabs[0]).session.send(what).ok });
  }
  return { device, tabs, id, done };
}

test('whatever happens, nothing saved is unreadable, and two tabs agree once they have looked', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      const { device, tabs, id } = play(all);
      for (const { session } of tabs) session.send({ type: 'refresh' });
      const saved = openStore(() => device).read(id);
      expect(saved).toMatchObject({ ok: true });
      const [one, two] = tabs.map(({ state }) => state().current);
      expect(one?.application).toEqual(two?.application);
      expect(one?.plan).toEqual(two?.plan);
      expect(saved).toEqual({ ok: true, value: one?.application });
    }),
  );
});

test('an action that was done shows in the log, and one that was refused changes nothing', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      const { tabs, done } = play(all.filter(([, { type }]) => ['log', 'mark-done', 'refresh'].includes(type)));
      const logged = done.filter(({ action: { type }, ok }) => ok && type !== 'refresh').length;
      tabs[0].session.send({ type: 'refresh' });
      expect(tabs[0].state().current?.application.situation.log).toHaveLength(logged);
    }),
  );
});

test('what is logged and taken back leaves the plan as it was', () => {
  fc.assert(
    fc.property(happenings, entry, (all, one) => {
      const { tabs } = play(all);
      const { session, state } = tabs[0];
      session.send({ type: 'refresh' });
      const before = state().current;
      if (!session.send({ type: 'log', entry: one }).ok) return;
      const index = (state().current?.application.situation.log.length ?? 0) - 1;
      expect(session.send({ type: 'remove-entry', index, entry: one })).toEqual({ ok: true });
      expect(state().current?.application.situation).toEqual(before?.application.situation);
      expect(state().current?.plan).toEqual(before?.plan);
    }),
  );
});
