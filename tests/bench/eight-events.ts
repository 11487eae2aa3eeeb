import { situationWith, type Plan } from '../../src/plan/index.ts';
import type { PlanForCalendar } from '../../src/calendar/index.ts';
import { ABOUT, OPTIONS } from '../unit/calendar/calendar-file.ts';
import { caseOne, days, planOf } from '../unit/plan/situations.ts';

const WORDS =
  'Hello, this is Sam Rivera. We met last Thursday about the archive assistant role, and I am still very interested.\n' +
  'Where are you in the process, and when do you now expect to decide?';

/** Two plans with eight steps between them, all that is told of each step, and what a file is written with. */
export const EIGHT_EVENTS: readonly PlanForCalendar[] = [
  forCalendar('5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a11', planOf(caseOne({ log: [] }), '2026-03-05')),
  forCalendar('5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a12', planOf(reserved(), '2026-03-05')),
];

export { OPTIONS };

function reserved() {
  return situationWith(days('2026-03-05'), { ...caseOne({ log: [] }), pace: 'reserved' });
}

function forCalendar(planId: string, plan: Plan): PlanForCalendar {
  return { ...ABOUT, planId, plan, words: () => WORDS };
}
