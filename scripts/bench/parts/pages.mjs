import { kilobytes, precise, ratio, whole } from '../figures.mjs';
import { measurePages } from '../measure-page.mjs';
import { BARE, GUIDE_PAGE, sitTight, SITES } from '../sites/index.mjs';
import { writeTable } from '../table.mjs';

/** Kinds of page that only this site has. */
const OTHERS = { Planner: '/planner/', Templates: '/templates/', Checker: '/check/' };

const HEADER = [
  ...['', 'Requests', 'HTML', 'Script', 'Style', 'Font', 'Image', 'Data', 'All KB', 'All ×'],
  ...['Parsed', 'FCP', 'LCP', 'LCP ×', 'TBT', 'CLS', 'Usable'],
];

/**
 * What loading each kind of page costs, here and elsewhere.
 *
 * @param {import('../workbench.mjs').Workbench} bench
 * @returns {Promise<import('../budgets.mjs').PartResult>}
 */
export async function pages(bench) {
  const browser = await bench.browser();
  const servers = await bench.served();
  const measure = async (what, names, pathOf) => {
    console.error(`Loading ${what} …`);
    const targets = names.map((name) => ({ server: servers[name] ?? servers[sitTight.name], path: pathOf(name) }));
    const figures = await measurePages(browser, targets, bench.runs.pages);
    return Object.fromEntries(names.map((name, index) => [name, figures[index]]));
  };

  const names = SITES.map(({ name }) => name);
  const guide = await measure('a guide page', [...names, BARE], (name) => (name === BARE ? '/' : GUIDE_PAGE));
  const home = await measure('the home page', names, () => '/');
  const others = await measure('other pages', Object.keys(OTHERS), (name) => OTHERS[name]);
  const own = guide[sitTight.name];
  return {
    markdown: [
      '### A guide page',
      tableOf(guide, own),
      '### The home page',
      tableOf(home, home[sitTight.name]),
      '### This site’s other pages, beside its guide page',
      tableOf(others, own),
    ].join('\n\n'),
    budgets: [
      { what: 'A guide page, all bytes', most: 10_000, found: own.bytes.all, unit: 'bytes', decides: true },
      { what: 'Script in a guide page', most: 1000, found: own.inline, unit: 'bytes', decides: true },
      { what: 'LCP of a guide page, to the bare page’s', most: 1.1, found: own.lcp / guide[BARE].lcp },
      { what: 'CLS of a guide page', most: 0, found: own.cls },
      { what: 'The planner, all bytes', most: 30_000, found: others.Planner.bytes.all, unit: 'bytes', decides: true },
    ],
  };
}

function tableOf(figures, own) {
  return writeTable(
    HEADER,
    Object.entries(figures).map(([name, { requests, bytes, parsed, fcp, lcp, tbt, cls, usable }]) => [
      name,
      whole(requests),
      ...['document', 'script', 'style', 'font', 'image', 'data', 'all'].map((type) => kilobytes(bytes[type])),
      ratio(bytes.all, own.bytes.all),
      kilobytes(parsed),
      whole(fcp),
      whole(lcp),
      ratio(lcp, own.lcp),
      whole(tbt),
      precise(cls),
      whole(usable),
    ]),
  );
}
