import { kilobytes, precise, ratio, whole } from '../figures.mjs';
import { measurePage } from '../measure-page.mjs';
import { GUIDE_PAGE, sitTight, SITES } from '../sites/index.mjs';
import { writeTable } from '../table.mjs';

const HEADER = [
  ...['', 'Requests', 'HTML', 'Script', 'Style', 'Font', 'Image', 'Data', 'All KB', 'All ×'],
  ...['Parsed', 'FCP', 'LCP', 'LCP ×', 'TBT', 'CLS'],
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
  const measure = (name, path) => {
    console.error(`Loading ${path} of ${name} …`);
    return measurePage(browser, servers[name], path, bench.runs.pages);
  };

  const guide = {};
  for (const { name } of SITES) guide[name] = await measure(name, GUIDE_PAGE);
  guide['Bare page, no style'] = await measure('bare', '/');
  const home = {};
  for (const { name, addresses } of SITES) home[name] = await measure(name, addresses.home);
  const others = {};
  for (const kind of ['planner', 'templates', 'check']) {
    others[kind] = await measure(sitTight.name, sitTight.addresses[kind]);
  }

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
      { what: 'Script of a guide page, parsed', most: 1200, found: own.parsed, unit: 'bytes', decides: true },
      { what: 'LCP of a guide page, to the bare page’s', most: 1.1, found: own.lcp / guide['Bare page, no style'].lcp },
      { what: 'CLS of a guide page', most: 0, found: own.cls },
      { what: 'The planner, all bytes', most: 30_000, found: others.planner.bytes.all, unit: 'bytes', decides: true },
    ],
  };
}

function tableOf(figures, own) {
  return writeTable(
    HEADER,
    Object.entries(figures).map(([name, { requests, bytes, parsed, fcp, lcp, tbt, cls }]) => [
      name,
      whole(requests),
      ...['document', 'script', 'style', 'font', 'image', 'data', 'all'].map((type) => kilobytes(bytes[type])),
      ratio(bytes.all, own.bytes.all),
      kilobytes(parsed),
      whole(fcp),
      whole(lcp),
      ratio(lcp, own.lcp),
      whole(tbt),
      cls === 0 ? '0' : precise(cls),
    ]),
  );
}
