import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  daysBetween,
  makePlan,
  type Day,
  type LogEntry,
  type Plan,
  type Step,
} from '../../../src/plan/index.ts';
import { workingDays } from '../../../src/plan/working-days.ts';
import { given, planOfGiven, type Given } from './arbitrary.ts';

const RUNS = { numRuns: 1500 };

const isFollowUp = ({ kind }: Step): boolean => kind === 'check-in' || kind === 'follow-up' || kind === 'last-ask';
const isContact = (step: Step): boolean => isFollowUp(step) || step.kind === 'tell-first-choice';

const law = (name: string, holds: (plan: Plan, from: Given) => void): void => {
  test(name, () => {
    fc.assert(
      fc.property(given, (from) => {
        holds(planOfGiven(from), from);
      }),
      RUNS,
    );
  });
};

/** The day that they gave, on which a contact may fall: a new date, or a call that was agreed. */
function dayTheyGave({ promise }: Plan): Day | null {
  return promise.kind === 'new-date' || promise.kind === 'agreed-call' ? promise.by : null;
}

describe('what holds for every plan', () => {
  law(
    '1: no contact falls on or before a promised date, but on the very day of a new date or an agreed call',
    (plan) => {
      const { promise } = plan;
      for (const step of plan.steps.filter(isFollowUp)) {
        if (!('by' in promise)) continue;
        if (step.day === dayTheyGave(plan)) expect(step.kind).toBe('check-in');
        else expect(step.day > promise.by).toBe(true);
      }
    },
  );

  law('2: two contacts are a week apart, unless the second is on a date that they gave', (plan, { situation }) => {
    const made = situation.log
      .filter(({ kind }) => kind === 'contacted' || kind === 'told-offer')
      .map(({ day }) => day);
    const planned = plan.steps.filter(isContact);
    planned.forEach((step, index) => {
      if (step.kind === 'tell-first-choice' || step.day === dayTheyGave(plan)) return;
      const before = [...made, ...planned.slice(0, index).map(({ day }) => day)].sort().at(-1);
      if (before !== undefined) expect(daysBetween(before, step.day)).toBeGreaterThanOrEqual(7);
    });
  });

  law(
    '3: no contact falls on a non-working day, but word of another offer whose own day leaves no other',
    (plan, from) => {
      const days = workingDays(from.region, from.situation.daysOff);
      for (const step of plan.steps.filter(isContact)) {
        if (days.whyOff(step.day) === null) continue;
        expect(step.kind).toBe('tell-first-choice');
        expect(step.day).toBe(from.situation.offer);
      }
    },
  );

  law('4: there is exactly one end until it is done, then nothing', (plan) => {
    const ends = plan.steps.filter(
      ({ kind }) => kind === 'let-go' || kind === 'final-thanks' || kind === 'answer-offer',
    );
    expect(ends.length).toBe(plan.steps.length ? 1 : 0);
    const [end] = ends;
    if (end) for (const step of plan.steps.filter(isContact)) expect(step.day <= end.day).toBe(true);
  });

  law('5: nothing lies before today but what the log says happened', (plan, { today }) => {
    for (const { day } of plan.steps) expect(day >= today).toBe(true);
    for (const { until } of plan.waits) expect(until >= today).toBe(true);
  });

  law('6: the order in which the log was entered makes no difference where the days differ', (plan, from) => {
    const byDay = [...from.situation.log].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    // Whole days are moved about: reversed, while entries of one day stay in their order.
    const groups = new Map<Day, LogEntry[]>();
    for (const entry of byDay) groups.set(entry.day, [...(groups.get(entry.day) ?? []), entry]);
    const log = [...groups.values()].reverse().flat();
    expect(planOfGiven({ ...from, situation: { ...from.situation, log } }).steps).toEqual(plan.steps);
  });

  law('7: the same situation and the same today give the same plan, byte for byte', (plan, from) => {
    const again = structuredClone(from);
    expect(JSON.stringify(planOfGiven(again))).toBe(JSON.stringify(plan));
  });
});

describe('what follows from them', () => {
  law('steps stand in the order of their days, and no two share an id', (plan) => {
    const days = plan.steps.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(new Set(plan.steps.map(({ id }) => id)).size).toBe(plan.steps.length);
  });

  law('every step that is not on its day says why', (plan, { today }) => {
    for (const step of plan.steps) {
      if (step.late) expect(step.late.due < today && step.late.days > 0).toBe(true);
      if (step.moved) expect(step.moved.because.length).toBeGreaterThan(0);
    }
  });

  law('whole weeks later, without holidays, everything is whole weeks later', (plan, { situation, today }) => {
    const shift = (day: Day): Day => addDays(day, 28);
    const bare = { ...situation, region: null, daysOff: [] };
    if (
      [situation.reply, ...situation.log.map((entry) => ('reply' in entry ? entry.reply : null))].some(
        (reply) => reply?.kind === 'within' && reply.length.unit === 'months',
      )
    )
      return;
    const shifted = JSON.parse(JSON.stringify(bare), (_, value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? shift(value as Day) : value,
    ) as typeof bare;
    const result = makePlan(shifted, shift(today), null);
    const before = makePlan(bare, today, null);
    if (!result.ok || !before.ok) throw new Error('both have a plan');
    expect(result.plan.steps.map(({ id, day }) => [id, day])).toEqual(
      before.plan.steps.map(({ id, day }) => [id, shift(day)]),
    );
    expect(plan.today).toBe(today);
  });
});
