/** Serves the built site and says where. PORT, HOST and BASE_PATH may be set in the environment. */
import './require-node.mjs';

import { existsSync } from 'node:fs';

import { ROOT } from './run-tool.mjs';
import { serveFolder } from './static-server.mjs';

const folder = `${ROOT}dist`;

if (existsSync(`${folder}/index.html`)) {
  const { address } = await serveFolder({
    folder,
    port: Number(process.env.PORT ?? 4321),
    host: process.env.HOST,
    base: process.env.BASE_PATH,
  });
  console.log(`Sit Tight is at ${address}  (Ctrl+C ends it)`);
} else {
  console.error('There is no built site in dist. Run `npm run build` first, or `npm start` for both.');
  process.exitCode = 1;
}
