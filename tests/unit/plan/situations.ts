import { expect } from 'vitest';

import {
  makePlan,
  parseDay,
  situationWith,
  type Day,
  type Plan,
  type RegionCalendar,
  type Situation,
  type Step,
} from '../../../src/plan/index.ts';

/** A day from ISO text; a slip in a test fails at once. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is not a day`);
  return parsed;
}

/** The days of ISO texts. */
export function days(...texts: string[]): Day[] {
  return texts.map(day);
}

/** The plan of a situation that has no problems. */
export function planOf(situation: Situation, today: string, region: RegionCalendar | null = null): Plan {
  const result = makePlan(situation, day(today), region);
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) throw new Error(result.problems.map(({ says }) => says).join(' '));
  return result.plan;
}

/** The worked cases' first situation: interview on Thursday, March 5, 2026, reply by Tuesday, March 10, thanked the same day. */
export function caseOne(more: Partial<Situation> = {}): Situation {
  return situationWith(days('2026-03-05'), {
    reply: { kind: 'by', day: day('2026-03-10') },
    log: [{ day: day('2026-03-05'), kind: 'thanked' }],
    ...more,
  });
}

/** United States holidays as far as the cases need them. */
export const US: RegionCalendar = {
  region: 'US',
  name: 'United States',
  weekend: [6, 0],
  holidays: { '2026-11-26': 'Thanksgiving Day', '2026-12-25': 'Christmas Day', '2027-01-01': "New Year's Day" },
  years: [2026, 2028],
};

const CONTACTS: readonly Step['kind'][] = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];

/** The contacts of a plan, word of another offer included. */
export function contactsOf(plan: Plan): Step[] {
  return plan.steps.filter(({ kind }) => CONTACTS.includes(kind));
}

/** The step of a kind; a plan without one fails the test. */
export function stepOf(plan: Plan, kind: Step['kind']): Step {
  const step = plan.steps.find((step) => step.kind === kind);
  if (!step) throw new Error(`The plan has no ${kind}: ${plan.steps.map((step) => step.kind).join(', ')}`);
  return step;
}

/** A step in a line, for tables: "2026-03-11 check-in call mid-morning". */
export function line({ day, kind, how, time }: Step): string {
  return [day, kind, how, time].filter((word) => word !== null).join(' ');
}
