import fc from 'fast-check';
import { test } from 'vitest';

import { given, planOfGiven } from './arbitrary.ts';
import { LAWS } from './every-plan.ts';

/** `npm run test:nightly` asks for more. */
const RUNS = Number(process.env.LAW_RUNS ?? 1000);

test.each(LAWS)('$name', ({ holds }) => {
  fc.assert(
    fc.property(given, (from) => holds(planOfGiven(from), from)),
    { numRuns: RUNS },
  );
});
