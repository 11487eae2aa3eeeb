import { describe, expect, test } from 'vitest';

import { EMPTY_FORM, type FormValues } from '../../../src/session/form/index.ts';
import { answerSoFar, planAhead, planAll, sharedCompanies, type AnswerSoFar } from '../../../src/session/index.ts';
import type { Application } from '../../../src/storage/application.ts';
import { caseOne, day, planOf, US } from '../plan/situations.ts';
import { application, uuid } from '../storage/storages.ts';

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

test('of what is due on one day under one name, the id decides', () => {
  const [first, second] = [1, 2].map((number) => application({ id: uuid(number), name: 'Acme', situation: caseOne() }));
  for (const both of [
    [first, second],
    [second, first],
  ] as Application[][]) {
    expect(planAll(both, today, new Map()).map(({ application: { id } }) => id)).toEqual([uuid(1), uuid(2)]);
  }
});

test('what has nothing left to do stands last, wherever it stood', () => {
  const over = named('Over', { log: [{ day: day('2026-03-06'), kind: 'let-go' }] });
  const overToo = named('Over too', { log: [{ day: day('2026-03-06'), kind: 'let-go' }] });
  const sooner = named('Sooner', {});
  expect(order([sooner, overToo, over])).toEqual(['Sooner', 'Over', 'Over too']);
  expect(order([over, sooner, overToo])).toEqual(['Sooner', 'Over', 'Over too']);
});

test('what allows no plan is left out', () => {
  const wrong = named('Wrong', { interviews: [day('2019-03-05')] });
  expect(order([wrong, named('Right', {})])).toEqual(['Right']);
});

test('each plan keeps clear of the holidays of its own region', () => {
  const inUS = named('In the US', { region: 'US' });
  const holidays = { ...US, holidays: { '2026-03-11': 'Holiday' } };
  const firstSteps = planAll([named('Anywhere', {}), inUS], today, new Map([['US', holidays]])).map(
    ({ application: { name }, plan }) => `${name}: ${plan.steps[0]?.day ?? ''}`,
  );
  expect(firstSteps).toEqual(['Anywhere: 2026-03-11', 'In the US: 2026-03-12']);
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

test('many plans are made in several tasks, so that the page can answer in between', async () => {
  let isMade = false;
  const applications = Array.from({ length: 25 }, (_, index) => named(`Employer ${index}`, {}));
  const ahead = planAhead(applications, today, new Map()).then(() => (isMade = true));
  await new Promise((resolve) => setTimeout(resolve));
  expect(isMade).toBe(false);
  await ahead;
  expect(isMade).toBe(true);
});

describe('companies that several applications share', () => {
  const at = (company: string, situation: Parameters<typeof caseOne>[0] = {}) =>
    named('', { ...situation, names: { ...caseOne().names, company } });
  const shared = (...applications: readonly Application[]) => sharedCompanies(planAll(applications, today, new Map()));

  test('are named once each, whatever the case and the spaces of their names', () => {
    const [first, ...others] = shared(at('Oak Ltd'), at('Elm'), at('Oak Ltd'), at('Ash'), at(' ELM '), at('Oak Ltd'));
    expect([first, ...others].map((name) => name?.toLowerCase()).toSorted()).toEqual(['elm', 'oak ltd']);
  });

  test('are named as the one that is due first writes it', () => {
    const later = { reply: { kind: 'by', day: day('2026-03-20') } } as const;
    expect(shared(at('ELM', later), at(' Elm '))).toEqual(['Elm']);
  });

  test('are none where each application has a company of its own, or none is named', () => {
    expect(shared(at('Oak'), at('Elm'), at(''), at(' '), at(''))).toEqual([]);
  });

  test('are none where only one of the applications has something left to do', () => {
    const over = { log: [{ day: day('2026-03-06'), kind: 'let-go' }] } as const;
    expect(shared(at('Oak'), at('Oak', over))).toEqual([]);
  });
});

describe('the plan that a half filled form comes to', () => {
  const form = (more: Partial<FormValues>): FormValues => ({ ...EMPTY_FORM, interviews: ['2026-03-05'], ...more });
  const stepsOf = (answer: AnswerSoFar | null) => answer?.plan.steps.map((step) => `${step.kind} ${step.day}`);

  test('is none before the day of the interview is known', () => {
    expect(answerSoFar(EMPTY_FORM, today)).toBeNull();
    expect(answerSoFar(form({ interviews: ['2026-02-30'] }), today)).toBeNull();
  });

  test('is that of an employer who said nothing, until the form says what they did', () => {
    const soFar = answerSoFar(form({}), today);
    const whole = answerSoFar(form({ replyKind: 'not-said' }), today);
    expect([soFar?.isWhole, whole?.isWhole]).toEqual([false, true]);
    expect(soFar?.plan).toEqual(whole?.plan);
    expect(stepsOf(soFar)?.length).toBeGreaterThan(0);
  });

  test('is the plan of the whole form once that says when they would be in touch', () => {
    const answer = answerSoFar(form({ replyKind: 'by', replyDay: '2026-03-10', channel: 'email' }), today);
    expect(answer).toEqual({ plan: planOf(caseOne({ log: [], channel: 'email' }), today), isWhole: true });
  });

  test('is none where an answer makes no sense', () => {
    expect(answerSoFar(form({ replyKind: 'by' }), today)).toBeNull();
    expect(answerSoFar(form({ replyKind: 'by', replyDay: '2026-03-01' }), today)).toBeNull();
  });
});

function named(name: string, situation: Parameters<typeof caseOne>[0]): Application {
  return application({ id: crypto.randomUUID(), name, situation: caseOne(situation) });
}

function order(applications: readonly Application[]): string[] {
  return planAll(applications, today, new Map()).map(({ application: { name } }) => name);
}
