/**
 * What takes too long for every change, for a machine to do at night: each law of the plan over ten times as many
 * arbitrary situations as in `npm test`, the sweep over millions of plans, then over 200,000 hostile inputs.
 */
import { runNode, runTool } from './run-tool.ts';

const laws = await runTool('vitest', ['run', '--project', 'plan in UTC', 'tests/property/plan/laws.test.ts'], {
  LAW_RUNS: '10000',
});
const sweep = await runNode(['tests/sweep/sweep.ts']);
const fuzz = await runNode(['tests/fuzz/fuzz.ts']);
process.exitCode = laws || sweep || fuzz;
