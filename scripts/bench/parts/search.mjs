import { kilobytes, ratio, whole } from '../figures.mjs';
import { measureSearch } from '../measure-search.mjs';
import { GUIDE_PAGE, plainAstro, sitTight, SITES } from '../sites/index.mjs';
import { writeTable } from '../table.mjs';

const HEADER = ['', 'Requests', 'KB', 'KB ×', 'Hit in a heading', '×', 'Hit in the text', '×', 'Each key after', '×'];

/**
 * What a first search costs, here and elsewhere.
 *
 * @param {import('../workbench.mjs').Workbench} bench
 * @returns {Promise<import('../budgets.mjs').PartResult>}
 */
export async function search(bench) {
  const browser = await bench.browser();
  const servers = await bench.served();
  const figures = {};
  for (const { name, search: parts } of SITES) {
    console.error(`Searching ${name} …`);
    figures[name] = await measureSearch(browser, servers[name], GUIDE_PAGE, parts, bench.runs.searches);
  }

  const own = figures[sitTight.name];
  return {
    markdown: writeTable(
      HEADER,
      Object.entries(figures).map(([name, { requests, bytes, ...times }]) => [
        name,
        whole(requests),
        kilobytes(bytes),
        ratio(bytes, own.bytes),
        ...['heading', 'text', 'key'].flatMap((kind) => [whole(times[kind]), ratio(times[kind], own[kind])]),
      ]),
    ),
    budgets: [
      { what: 'First hit, to the Default UI’s', most: 0.25, found: own.heading / figures[plainAstro.name].heading },
    ],
  };
}
