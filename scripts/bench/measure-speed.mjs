import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { runTool } from '../run-tool.mjs';
import { install } from './install.mjs';

/** Writers of calendar files that this site's own is compared with. */
export const WRITERS = { 'ical-generator': '11.1.2', ics: '3.12.0' };

/**
 * Runs the benches of tests/bench.
 *
 * @param {string} folder where the other writers are installed
 * @returns {Promise<Record<string, number>>} the median milliseconds of a call, by the bench's name
 */
export async function measureSpeed(folder) {
  const own = path.join(folder, 'calendar-writers');
  mkdirSync(own, { recursive: true });
  install(own, WRITERS);
  const report = path.join(folder, 'speed.json');
  const config = ['--config', 'tests/bench/vitest.config.ts', '--no-file-parallelism'];
  const exitCode = await runTool(
    'vitest',
    ['bench', '--run', ...config, '--reporter=json', `--outputFile.json=${report}`],
    { BENCH_CALENDAR_WRITERS: own },
  );
  if (exitCode !== 0)
    throw new Error('A bench of tests/bench failed; `npx vitest bench --run` with its config says why.');
  return medians(JSON.parse(readFileSync(report, 'utf8')));
}

/** @param {object} report of Vitest's JSON reporter, whose latencies are in milliseconds */
function medians({ testResults }) {
  const tasks = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ benchmarks }) => benchmarks.flatMap((bench) => bench.tasks));
  return Object.fromEntries(tasks.map(({ name, latency }) => [name, latency.p50]));
}
