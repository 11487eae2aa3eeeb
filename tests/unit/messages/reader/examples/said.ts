import { weekdayOf, parseDay, type Day } from '../../../../../src/plan/index.ts';
import type { Said } from '../../../../../src/messages/reader/said.ts';

/** Said on that day, in the United States: Monday to Friday, but not on Thanksgiving. */
export function inTheStates(on: string): Said {
  return {
    saidOn: parseDay(on) as Day,
    isWorkingDay: (day) => ![0, 6].includes(weekdayOf(day)) && day !== '2026-11-26',
    dateOrder: 'month-first',
  };
}
