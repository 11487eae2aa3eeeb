import { precise, ratio, whole } from '../figures.mjs';
import { COUNTS, measureBuild } from '../measure-build.mjs';
import { astroWithMdx, plainAstro, sitTight, SITES, sitTightWithoutPictures } from '../sites/index.mjs';
import { writeTable } from '../table.mjs';

const HEADER = [
  '',
  ...COUNTS.map((count) => `${count.toLocaleString('en')} pages, s`),
  ...['A page more, ms', `× ${plainAstro.name}`, 'Memory at most, MB'],
];

/**
 * How the build grows with the guide, here and elsewhere.
 *
 * @param {import('../workbench.mjs').Workbench} bench
 * @returns {Promise<import('../budgets.mjs').PartResult>}
 */
export async function build({ guide, folder, runs }) {
  const figures = {};
  for (const site of [...SITES, astroWithMdx, sitTightWithoutPictures]) {
    console.error(`Building ${site.name} with ${COUNTS.join(', ')} pages …`);
    figures[site.name] = await measureBuild(site, guide, folder, runs.builds);
  }

  const plain = figures[plainAstro.name].perPage;
  // The guide is MDX: Astro with MDX is the plain site of the same content, and plain Markdown the floor below it.
  const budget = ({ name }) => ({
    what: `What a page more costs the build, to ${name}`,
    most: 1.2,
    found: figures[sitTight.name].perPage / figures[name].perPage,
  });
  return {
    markdown: writeTable(
      HEADER,
      Object.entries(figures).map(([name, { seconds, perPage, memory }]) => [
        name,
        ...COUNTS.map((count) => precise(seconds[count])),
        precise(perPage),
        ratio(perPage, plain),
        whole(memory / 1e6),
      ]),
    ),
    budgets: [budget(astroWithMdx), budget(plainAstro)],
  };
}
