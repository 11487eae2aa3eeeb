import { buildSite } from './build-site.ts';
import { manyPages, readGuide } from './guide.ts';
import { medianOf, precise, ratio, table, type Part } from './report.ts';
import { SITES } from './serve-sites.ts';
import { plainAstro } from './sites/plain-astro.ts';
import { sitTight } from './sites/sit-tight.ts';
import type { Site } from './sites/site.ts';

const RUNS = 3;

/** Guide pages that each site is built with. */
const [FEW, MANY] = [10, 200];

const HEADER = ['', `${FEW} pages, s`, `${MANY} pages, s`, 'A page more, ms', '×'];

/** How the build grows with the guide, here and elsewhere, the search index included. */
export function measureBuilds(folder: string, quick: boolean): Part {
  const guide = readGuide();
  const secondsFor = (site: Site, count: number): number => {
    console.error(`Building ${site.name} with ${count} pages …`);
    const runs = Array.from({ length: quick ? 1 : RUNS });
    return medianOf(runs.map(() => buildSite(site, manyPages(guide, count), folder).seconds));
  };
  const figures = SITES.map((site) => {
    const [few, many] = [secondsFor(site, FEW), secondsFor(site, MANY)];
    return { site, few, many, perPage: ((many - few) / (MANY - FEW)) * 1000 };
  });

  const perPage = (site: Site): number => figures.find((one) => one.site === site)?.perPage ?? NaN;
  return {
    markdown: table(
      HEADER,
      figures.map((one) => [
        one.site.name,
        ...[one.few, one.many, one.perPage].map(precise),
        ratio(one.perPage, perPage(sitTight)),
      ]),
    ),
    budgets: [
      { what: 'A page more, to Astro + Pagefind’s', most: 2.5, found: perPage(sitTight) / perPage(plainAstro) },
    ],
  };
}
