/**
 * Tries docs/hosting.md: builds the site for a folder of a host, and serves that and `dist` with the site's own server
 * and with each server that the page has a snippet for and this machine has: `npm run try:hosting`. NGINX, CADDY and
 * APACHE may name their programs.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser } from './browsers/find-browser.ts';
import { journeyProblems } from './hosting/journeys.ts';
import { findProgram, SERVERS, startServer, type Serving } from './hosting/servers.ts';
import { ROOT, runTool } from './run-tool.ts';
import { serveFolder } from './site/static-server.ts';

const FOLDER = '/sit-tight/';

if (!existsSync(`${ROOT}dist/index.html`))
  throw new Error('There is no built site in dist: run `npm run build` first.');
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('There is no browser to try with: set CHROME_PATH to one.');
const docs = readFileSync(`${ROOT}docs/hosting.md`, 'utf8');
const work = mkdtempSync(path.join(tmpdir(), 'hosting-'));
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let failed = 0;
try {
  // Each root holds the site where the host would have it: at the top, or in a folder.
  const roots = { '/': `${work}/top`, [FOLDER]: `${work}/in-folder` };
  cpSync(`${ROOT}dist`, roots['/'], { recursive: true });
  const outDir = path.join(roots[FOLDER], FOLDER);
  if ((await runTool('astro', ['build', '--outDir', outDir], { BASE_PATH: FOLDER })) !== 0)
    throw new Error(`The site could not be built for ${FOLDER}.`);

  for (const [base, root] of Object.entries(roots)) {
    const folder = path.join(root, base);
    await tryOne(`own server, ${base}`, base, () => serveFolder({ folder, base }));
    for (const server of SERVERS) {
      const program = findProgram(server);
      const name = `${server.name}, ${base}`;
      if (program === null) console.log(`- ${name}: skipped, ${server.name} is not on this machine`);
      else await tryOne(name, base, () => startServer(server, program, { docs, root, base, work }));
    }
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(failed === 0 ? 'Each server tried serves the main journeys.' : `${String(failed)} did not.`);
process.exitCode = failed === 0 ? 0 : 1;

async function tryOne(name: string, base: string, start: () => Promise<Serving>): Promise<void> {
  try {
    const { address, close } = await start();
    const problems = await journeyProblems(browser, address, base).finally(close);
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
    for (const problem of problems) console.log(`    ${problem}`);
    if (problems.length > 0) failed++;
  } catch (error) {
    failed++;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
