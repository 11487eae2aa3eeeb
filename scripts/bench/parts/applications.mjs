import { measureApplications } from '../measure-applications.mjs';
import { sitTight } from '../sites/index.mjs';
import { writeTable } from '../table.mjs';

/** More than anybody looks for work at, so that nobody meets the limit. */
const COUNT = 500;

/**
 * Whether the page answers while it works on hundreds of applications.
 *
 * @param {import('../workbench.mjs').Workbench} bench
 * @returns {Promise<import('../budgets.mjs').PartResult>}
 */
export async function applications(bench) {
  const { folder } = (await bench.served())[sitTight.name];
  console.error(`Remembering ${COUNT} applications …`);
  const runs = [];
  for (let run = 0; run < bench.runs.applications; run++) runs.push(await measureApplications(folder, COUNT));
  const rows = runs[0].map(({ deed }, place) => [deed, runs.flatMap((deeds) => deeds[place].long)]);
  return {
    markdown: writeTable(
      ['', `Tasks of over 50 ms, runs: ${runs.length}`, 'ms each'],
      rows.map(([deed, long]) => [deed, String(long.length), long.join(', ') || '–']),
    ),
    budgets: [
      {
        what: `Tasks of over 50 ms with ${COUNT} applications`,
        most: 0,
        found: rows.reduce((sum, [, long]) => sum + long.length, 0),
      },
    ],
  };
}
