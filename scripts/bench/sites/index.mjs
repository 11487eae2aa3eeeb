import { eleventy } from './eleventy.mjs';
import { astroWithMdx, plainAstro } from './plain-astro.mjs';
import { sitTight, sitTightWithoutPictures } from './sit-tight.mjs';
import { starlight } from './starlight.mjs';

/**
 * A way to make a site of the guide's pages.
 *
 * @typedef {object} Site
 * @property {string} name
 * @property {Record<string, string>} packages what it needs from npm, with exact versions
 * @property {(folder: string, pages: import('../guide-content.mjs').GuidePage[]) => void} write writes its files
 * @property {[packageName: string, ...args: string[]][]} build the programs that build it, one after the other
 * @property {string} output the folder of the built site, from its own
 * @property {SearchParts} search
 *
 * @typedef {object} SearchParts how a reader gets to the search, and where its parts are, as selectors
 * @property {{ key: string } | { focus: string }} open the key that opens it, or the field to go to
 * @property {string} field
 * @property {string} hit a link to something found
 * @property {string} status what says how the search stands, and repeats what was asked
 */

/** This site first, then those it is compared with. @type {Site[]} */
export const SITES = [sitTight, starlight, plainAstro, eleventy];
export { astroWithMdx, plainAstro, sitTight, sitTightWithoutPictures };

/** The name of the bare page among the sites. */
export const BARE = 'Bare page, no style';

/** The guide page that is measured. */
export const GUIDE_PAGE = '/guide/checking-in/';
