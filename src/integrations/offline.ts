import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { emitScript } from './emit-script.ts';
import { workerCode, writeWorker } from './offline/write-worker.ts';

/**
 * The service worker, which keeps a copy of the site on the reader's device. It comes last, for its list names each
 * file as it will be published. With OFFLINE=off in the environment of the build, the worker is one that takes itself
 * and its copies away, and pages start none.
 */
export default function offline(): AstroIntegration {
  const isOn = process.env.OFFLINE !== 'off';
  let base: string;
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const updateBar = emitScript('src/service-worker/update-bar.ts', 'offline/update-bar.js');
        updateConfig({ vite: { define: { KEEPS_COPY: String(isOn) }, plugins: [updateBar] } });
      },
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await writeWorker(fileURLToPath(dir), base, await workerCode(isOn ? 'worker' : 'remove'));
        logger.info(isOn ? `${String(files)} files can be read offline` : 'copies for reading offline will be removed');
      },
    },
  };
}
