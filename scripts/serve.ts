/**
 * Serves the built site and says where; with `--build`, builds it first. PORT, HOST and BASE_PATH may be set in the
 * environment.
 */
import { existsSync } from 'node:fs';

import { ROOT, runTool } from './run-tool.ts';
import { serveFolder } from './site/static-server.ts';

const folder = `${ROOT}dist`;
const buildsFirst = process.argv.includes('--build');

if (buildsFirst && (await runTool('astro', ['build'])) !== 0) {
  console.error('The site could not be built, so there is nothing to serve.');
  process.exitCode = 1;
} else if (!existsSync(`${folder}/index.html`)) {
  console.error('There is no built site in dist. Run `npm run build` first, or `npm start` for both.');
  process.exitCode = 1;
} else {
  const { address } = await serveFolder({
    folder,
    port: Number(process.env.PORT ?? 4321),
    host: process.env.HOST,
    base: process.env.BASE_PATH,
  });
  console.log(`Sit Tight is at ${address}  (Ctrl+C ends it)`);
}
