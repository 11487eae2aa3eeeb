import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { serveInBrotli } from './brotli-server.mjs';
import { buildSite } from './build-site.mjs';
import { readGuide } from './guide-content.mjs';
import { writeBarePage } from './sites/bare-page.mjs';
import { BARE, GUIDE_PAGE, plainAstro, SITES } from './sites/index.mjs';
import { startBrowser } from './slow-phone.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

/**
 * What the parts of a run share: the guide, a folder, and a browser and the built sites once one of them asks.
 *
 * @typedef {Awaited<ReturnType<typeof openWorkbench>>} Workbench
 */

/** How often each thing is measured. */
const RUNS = { pages: 9, searches: 5, builds: 3, checks: 5, applications: 3 };
const QUICK_RUNS = { pages: 3, searches: 1, builds: 1, checks: 2, applications: 1 };

/**
 * @param {{ quick: boolean, folder?: string }} options
 */
export async function openWorkbench({ quick, folder: kept }) {
  const { folder, remove } = temporaryFolder(kept);
  const guide = readGuide();
  const opened = [];
  const once = (open) => {
    let value;
    return () => (value ??= open());
  };

  return {
    folder,
    guide,
    runs: quick ? QUICK_RUNS : RUNS,
    browser: once(async () => {
      const browser = await startBrowser();
      opened.push(browser);
      return browser;
    }),
    /** Every site built and served, by its name, and the bare page by its own. */
    served: once(async () => {
      const servers = await serveAll(guide, folder);
      opened.push(...Object.values(servers));
      return servers;
    }),
    close: async () => {
      for (const thing of opened) await thing.close();
      remove();
    },
  };
}

async function serveAll(guide, folder) {
  const servers = {};
  for (const site of SITES) {
    console.error(`Building ${site.name} …`);
    const { output } = await buildSite(site, guide, folder);
    servers[site.name] = await serveInBrotli(output);
    if (site === plainAstro) servers[BARE] = await serveInBrotli(barePage(output, folder));
  }
  return servers;
}

function barePage(output, folder) {
  const bare = path.join(folder, 'bare');
  mkdirSync(bare, { recursive: true });
  writeBarePage(path.join(output, GUIDE_PAGE, 'index.html'), bare);
  return bare;
}
