import { existsSync } from 'node:fs';

import { serveFolder } from '../../../scripts/site/static-server.ts';

/** Serves the built site while the tests run, on any free port. They read its address as Playwright's `baseURL`. */
export default async function serveDist(): Promise<() => Promise<void>> {
  const folder = `${import.meta.dirname}/../../../dist`;
  if (!existsSync(`${folder}/index.html`))
    throw new Error('There is no built site in dist: run `npm run build` first.');
  const { address, close } = await serveFolder({ folder, base: process.env.BASE_PATH });
  process.env.SITE_ADDRESS = address;
  return close;
}
