import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';

import { BROWSER_ARGS, findOrInstallBrowser } from '../scripts/browsers/find-browser.ts';
import { kilobytes, precise, ratio, table, type Part } from './report.ts';
import { GUIDE_PAGE, serveBarePage, serveSites } from './serve-sites.ts';
import { plainAstro } from './sites/plain-astro.ts';
import { sitTight } from './sites/sit-tight.ts';

const RUNS = 5;
/** Lighthouse now and then fails to trace a page; then it is loaded again. */
const ATTEMPTS = 3;

const BARE = 'Bare page, no style';
/** Pages that only this site has. */
const OTHERS = {
  'Its home page': '/',
  'Its planner': '/planner/',
  'Its templates': '/templates/',
  'Its checker': '/check/',
};

const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'interactive', 'total-blocking-time'] as const;
const SHIFT = 'cumulative-layout-shift';

/** Lighthouse's names for kinds of request. Icons and the manifest, which browsers fetch for themselves, are left out. */
const KINDS = [['Document'], ['Script'], ['Stylesheet'], ['Font', 'Image', 'Media', 'Fetch', 'XHR']];

const HEADER = [
  '',
  'Requests',
  'HTML',
  'Script',
  'Style',
  'Other',
  'All KB',
  'All ×',
  'FCP',
  'LCP',
  'TTI',
  'TBT',
  'CLS',
];

interface NetworkRequest {
  readonly url: string;
  readonly resourceType?: string;
  /** Bytes as sent, headers included. */
  readonly transferSize: number;
}

/** What loading a guide page costs, here and elsewhere, and each other kind of page, as Lighthouse measures it. */
export async function measurePages(folder: string, quick: boolean): Promise<Part> {
  const sites = await serveSites(folder);
  const pages = new Map([...sites].map(([site, address]) => [site.name, address + GUIDE_PAGE]));
  pages.set(BARE, await serveBarePage(sites.get(plainAstro) ?? '', folder));
  for (const [name, path] of Object.entries(OTHERS)) pages.set(name, `${sites.get(sitTight) ?? ''}${path}`);

  const loads = new Map<string, Result[]>([...pages.keys()].map((name) => [name, []]));
  // The pages take turns, so that whatever else the machine does affects all of them alike.
  for (let run = 0; run < (quick ? 1 : RUNS); run++) {
    for (const [name, address] of pages) {
      console.error(`Loading ${name} …`);
      loads.get(name)?.push(await load(address));
    }
  }
  const figures = new Map([...loads].map(([name, results]) => [name, figuresOf(computeMedianRun(results) as Result)]));
  const [own, bare, planner] = [sitTight.name, BARE, 'Its planner'].map((name) => figures.get(name));
  if (!own || !bare || !planner) throw new Error('Not all of the pages were measured.');
  return {
    markdown: table(
      HEADER,
      [...figures].map(([name, { requests, bytesByKind, bytes, times, shift }]) => [
        ...[name, String(requests), ...[...bytesByKind, bytes].map(kilobytes), ratio(bytes, own.bytes)],
        ...[...times.map((time) => time.toFixed(0)), precise(shift)],
      ]),
    ),
    budgets: [
      { what: 'A guide page, all bytes', most: 10_000, found: own.bytes, unit: 'bytes' },
      { what: 'LCP of a guide page, to the bare page’s', most: 1.3, found: own.lcp / bare.lcp },
      { what: 'CLS of a guide page', most: 0, found: own.shift },
      { what: 'The planner, until its form works', most: 27_000, found: planner.bytes, unit: 'bytes' },
    ],
  };
}

/** A first visit in a new browser, on the phone and the slow 4G that Lighthouse simulates by default. */
async function load(address: string, attempt = 1): Promise<Result> {
  const chrome = await launch({ chromePath: findOrInstallBrowser(), chromeFlags: ['--headless=new', ...BROWSER_ARGS] });
  const onlyAudits = [...TIMES, SHIFT, 'network-requests'];
  const result = await lighthouse(address, { port: chrome.port, logLevel: 'error', onlyAudits });
  chrome.kill();
  if (result && !result.lhr.runtimeError) return result.lhr;
  if (attempt < ATTEMPTS) return load(address, attempt + 1);
  throw new Error(`Lighthouse could not measure ${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
}

function figuresOf({ audits }: Result) {
  const { details } = audits['network-requests'] ?? {};
  const requests = (details?.type === 'table' ? details.items : []) as unknown as NetworkRequest[];
  const byKind = KINDS.map((kinds) =>
    requests.filter(({ url, resourceType = '' }) => url.startsWith('http') && kinds.includes(resourceType)),
  );
  const bytesByKind = byKind.map((kind) => kind.reduce((sum, { transferSize }) => sum + transferSize, 0));
  const value = (audit: string): number => audits[audit]?.numericValue ?? NaN;
  return {
    requests: byKind.flat().length,
    bytesByKind,
    bytes: bytesByKind.reduce((sum, bytes) => sum + bytes, 0),
    times: TIMES.map(value),
    lcp: value('largest-contentful-paint'),
    shift: value(SHIFT),
  };
}
