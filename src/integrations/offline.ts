import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';

import { workerCode, writeWorker } from './offline/write-worker.ts';

type VitePlugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>;

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
        updateConfig({ vite: { define: { KEEPS_COPY: String(isOn) }, plugins: [updateBar()] } });
      },
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await writeWorker(fileURLToPath(dir), base, await workerCode(isOn ? 'worker' : 'remove'));
        logger.info(isOn ? `${String(files)} files can be read offline` : 'what was kept for reading offline will go');
      },
    },
  };
}

/** Builds the bar that offers an update into `offline/update-bar.js`, for the reason that search-script.ts gives. */
function updateBar(): VitePlugin {
  return {
    name: 'update-bar',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: 'src/service-worker/update-bar.ts',
        fileName: 'offline/update-bar.js',
        preserveSignature: 'strict',
      });
    },
  };
}
