import { test } from 'vitest';

import { makePlan } from '../../src/plan/index.ts';
import { US, caseOne, day } from '../unit/plan/situations.ts';

const situation = caseOne({ pace: 'persistent', region: 'US' });
const today = day('2026-03-05');

test('a plan', async ({ bench }) => {
  await bench('makePlan', () => {
    makePlan(situation, today, US);
  }).run();
});
