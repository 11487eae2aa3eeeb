/**
 * Hands hostile input to all that reads some, and prints how much there was: `npm run test:fuzz`. Nothing may throw, take
 * longer than 50 ms, or write where it should not. A seed is printed, to make the same inputs again: FUZZ_SEED=1.
 */
import fc from 'fast-check';

import { TARGETS, type Target } from './targets.ts';

/** Longer is felt as a pause. */
const MOST_MS = 50;
/** The first runs of a function are compiled on the way. */
const WARM_UP = 200;

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** A share of a night's inputs, such as 0.01. */
const share = Number(process.env.FUZZ_SHARE ?? 1);
const english = new Intl.NumberFormat('en-US');

let [inputs, broken] = [0, 0];
console.log(`seed ${String(seed)}`);
for (const target of TARGETS) {
  const slowest = run(target);
  if (slowest === null) broken += 1;
  else
    console.log(`${target.name}: ${english.format(runsOf(target))} inputs, the slowest took ${slowest.toFixed(1)} ms`);
  inputs += runsOf(target);
}
console.log(`${english.format(inputs)} inputs, ${String(broken)} of ${String(TARGETS.length)} kinds broken`);
console.log(broken === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = broken === 0 ? 0 : 1;

function runsOf({ runs }: Target): number {
  return Math.max(WARM_UP, Math.round(runs * share));
}

/** The longest time that an input took; null where one broke something. */
function run(target: Target): number | null {
  let [slowest, done] = [0, 0];
  const result = fc.check(
    fc.property(target.input, (read) => {
      done += 1;
      const took = timeOf(read);
      // Other programs and the collection of garbage take time too: what is slow in itself is slow each time.
      const best = took > MOST_MS ? Math.min(took, timeOf(read), timeOf(read)) : took;
      if (done > WARM_UP) slowest = Math.max(slowest, best);
      if (done > WARM_UP && best > MOST_MS) throw new Error(`took ${best.toFixed(0)} ms`);
    }),
    { numRuns: runsOf(target), seed },
  );
  if (!result.failed) return slowest;
  console.error(`${target.name}:`, result.errorInstance);
  console.error(`after ${String(result.numRuns)} inputs, path ${String(result.counterexamplePath)}`);
  return null;
}

function timeOf(read: () => void): number {
  const start = performance.now();
  read();
  return performance.now() - start;
}
