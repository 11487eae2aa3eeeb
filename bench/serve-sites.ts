import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import sirv from 'sirv';

import { compressFiles } from '../scripts/measure/page-weight.ts';
import { buildSite } from './build-site.ts';
import { readGuide } from './guide.ts';
import { plainAstro } from './sites/plain-astro.ts';
import { sitTight } from './sites/sit-tight.ts';
import { writeFiles, type Site } from './sites/site.ts';
import { starlight } from './sites/starlight.ts';

/** This site first, then those it is compared with. */
export const SITES = [sitTight, starlight, plainAstro] as const;

/** The guide page that is measured. */
export const GUIDE_PAGE = '/guide/checking-in/';

/** Builds every site and serves it as long as this process runs. @returns the address of each, without a last slash */
export async function serveSites(folder: string): Promise<ReadonlyMap<Site, string>> {
  const addresses = new Map<Site, string>();
  for (const site of SITES) {
    console.error(`Building ${site.name} …`);
    addresses.set(site, await serveInBrotli(buildSite(site, readGuide(), folder).output));
  }
  return addresses;
}

/**
 * Serves the bare floor: what plain Astro made of the guide page, as one HTML file without a style or script. No page
 * with the same words can come much sooner.
 */
export async function serveBarePage(astroAddress: string, folder: string): Promise<string> {
  const html = await (await fetch(astroAddress + GUIDE_PAGE)).text();
  const [title = ''] = /<title>.*?<\/title>/s.exec(html) ?? [];
  const [main = ''] = /<main.*?<\/main>/s.exec(html) ?? [];
  const head = `<meta charset="utf-8" /><meta name="viewport" content="width=device-width" />${title}`;
  const page = `<!doctype html><html lang="en"><head>${head}</head><body>${main}</body></html>\n`;
  writeFiles(`${folder}/bare`, { 'index.html': page });
  return serveInBrotli(`${folder}/bare`);
}

/** Serves a built site as a good static host would, text in Brotli at its best. */
async function serveInBrotli(folder: string): Promise<string> {
  compressFiles(folder);
  const files = sirv(folder, { brotli: true });
  const server = createServer((request, response) => {
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
