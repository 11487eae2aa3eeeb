import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The parts whose tests are run; `MUTATION_TESTS=plan` is enough, and quicker, for mutants of the plan. */
const PARTS = process.env.MUTATION_TESTS ?? '{plan,calendar,messages,storage,session,ledger}';

/** Unit tests before properties: most changes are noticed by the quick ones, and a run ends at the first failure. */
class UnitTestsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isProperty = (file: TestSpecification) => Number(file.moduleId.includes('/property/'));
    return Promise.resolve(files.toSorted((a, b) => isProperty(a) - isProperty(b)));
  }
}

/** `npm run mutation`: the unit and property tests of the parts that are mutated, with few runs of each property. */
export default defineConfig({
  test: {
    include: [`tests/unit/${PARTS}/**/*.test.ts`, `tests/property/${PARTS}/**/*.test.ts`],
    exclude: ['tests/unit/plan/model/zone.test.ts'],
    setupFiles: ['tests/property/brief-runs.ts'],
    // One process with one copy of each module: a run takes seconds, most of which were spent importing.
    isolate: false,
    sequence: { sequencer: UnitTestsFirst },
    environment: 'node',
    testTimeout: 60_000,
    env: { LAW_RUNS: '25' },
  },
});
