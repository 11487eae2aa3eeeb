import { expect, it } from 'vitest';

import { holidayProblems } from '../../../scripts/holidays/check-holiday-years.ts';
import { day } from '../plan/situations.ts';
import { country } from './generated.ts';

it('finds nothing to look up while all checks are fresh', () => {
  expect(holidayProblems(day('2026-11-25'), [country('US'), country('BG')])).toEqual([]);
});

it('names each country whose corrections will be a year old', () => {
  const problems = holidayProblems(day('2027-12-31'), [country('US'), country('BG'), country('EG')]);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['United States', 'Bulgaria', 'Egypt']);
  expect(problems[1]).toContain('src/holidays/corrections/bg.ts');
});
