import { buildSite } from './build-site.mjs';
import { manyPages } from './guide-content.mjs';
import { medianOf } from './median.mjs';

/** Guide pages that each site is built with. */
export const COUNTS = [10, 100, 1000];

/**
 * How long a build takes with more and more pages, its search index included.
 *
 * @typedef {object} BuildFigures
 * @property {Record<number, number>} seconds medians, by the count of guide pages
 * @property {number} perPage milliseconds that a page adds between the fewest pages and the most
 * @property {number} memory the most bytes that a program of the largest build had
 */

/**
 * @param {import('./sites/index.mjs').Site} site
 * @param {import('./guide-content.mjs').GuidePage[]} guide
 * @param {string} folder
 * @param {number} runs
 * @returns {Promise<BuildFigures>}
 */
export async function measureBuild(site, guide, folder, runs) {
  const seconds = {};
  let memory = 0;
  for (const count of COUNTS) {
    const builds = [];
    for (let run = 0; run < runs; run++) builds.push(await buildSite(site, manyPages(guide, count), folder));
    seconds[count] = medianOf(builds.map((build) => build.seconds));
    memory = Math.max(...builds.map((build) => build.memory));
  }
  const [fewest, most] = [COUNTS[0], COUNTS.at(-1)];
  return { seconds, memory, perPage: ((seconds[most] - seconds[fewest]) / (most - fewest)) * 1000 };
}
