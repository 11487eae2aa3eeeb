import { expect, test } from 'vitest';

import { planAhead, planAll } from '../../../src/session/index.ts';
import type { Application } from '../../../src/storage/application.ts';
import { caseOne, day, US } from '../plan/situations.ts';
import { application } from '../storage/storages.ts';

const today = day('2026-03-09');

test('what is due first stands first, and what is over stands last', () => {
  const over = named('Over', { log: [{ day: day('2026-03-06'), kind: 'let-go' }] });
  const later = named('Later', { reply: { kind: 'by', day: day('2026-03-20') } });
  const sooner = named('Sooner', {});
  expect(order([over, later, sooner])).toEqual(['Sooner', 'Later', 'Over']);
});

test('on one day names decide, so that telling a calendar moves no row', () => {
  const [oak, ash] = [named('Oak', {}), named('ash', {})];
  expect(order([oak, ash])).toEqual(['ash', 'Oak']);
  const changed = { ...oak, changedAt: '2026-03-09T10:00:00.000Z', revision: 7 } as Application;
  expect(order([ash, changed])).toEqual(['ash', 'Oak']);
});

test('a name stands before a longer one that begins like it, and accents do not matter', () => {
  const named = (name: string, id: string) => application({ id, name, situation: caseOne({}) });
  const acme = named('Acme', 'ffffffff-9a56-4d8e-8a53-000000000001');
  const acmeToo = named('Acme 2', '00000000-9a56-4d8e-8a53-000000000002');
  const eclair = named('Éclair', '00000000-9a56-4d8e-8a53-000000000003');
  const zoo = named('Zoo', '00000000-9a56-4d8e-8a53-000000000004');
  expect(order([zoo, eclair, acmeToo, acme])).toEqual(['Acme', 'Acme 2', 'Éclair', 'Zoo']);
});

test('a plan is made once for a day and its holidays, and again for others', () => {
  const one = named('One', { region: 'US' });
  const plan = (on: string, region: typeof US | null) =>
    planAll([one], day(on), new Map([['US', region]]))[0]?.plan ?? null;
  const first = plan('2026-03-09', US);
  expect(plan('2026-03-09', US)).toBe(first);
  expect(plan('2026-03-09', null)).not.toBe(first);
  expect(plan('2026-03-10', US)?.today).toBe('2026-03-10');
  expect(plan('2026-03-09', US)).toEqual(first);
});

test('plans that were made ahead are those of the list, however many there are', async () => {
  const applications = Array.from({ length: 25 }, (_, index) => named(`Employer ${index}`, {}));
  await planAhead(applications, today, new Map());
  const order = planAll(applications, today, new Map());
  expect(order).toHaveLength(25);
  expect(planAll(applications, today, new Map()).map(({ plan }) => plan)).toEqual(order.map(({ plan }) => plan));
});

function named(name: string, situation: Parameters<typeof caseOne>[0]): Application {
  return application({ id: crypto.randomUUID(), name, situation: caseOne(situation) });
}

function order(applications: readonly Application[]): string[] {
  return planAll(applications, today, new Map()).map(({ application: { name } }) => name);
}
