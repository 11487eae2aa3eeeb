import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The bundler that Astro brings, in the version that it builds the pages with.
import { build } from 'vite';

import { HOLIDAYS } from '../../service-worker/site-files.ts';
import { listFiles } from './list-files.ts';

/**
 * Writes `service-worker.js` for the built site in `folder`: the list of its files, and below it the worker's code.
 * @param base the folder that the site is published in, with a slash at both ends
 * @returns how many files it keeps
 */
export async function writeWorker(folder: string, base: string, code: string): Promise<number> {
  await joinHolidays(join(folder, 'holidays'), join(folder, HOLIDAYS));
  const site = await listFiles(folder, base);
  await writeFile(join(folder, 'service-worker.js'), `self.SITE=${JSON.stringify(site)};\n${code}`);
  return site.files.length;
}

/** The code of one of the workers in src/service-worker, in one file that runs by itself. */
export async function workerCode(name: 'worker' | 'remove'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      // Module workers are younger than the browsers that this site serves.
      lib: {
        entry: fileURLToPath(new URL(`../../service-worker/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`src/service-worker/${name}.ts was not built into one file`);
  return chunk.code;
}

/** All country files in one, a third of their size on the way and one request instead of two hundred. */
async function joinHolidays(folder: string, target: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[A-Z]{2}\.json$/.test(name)).sort();
  const files = await Promise.all(names.map(async (name) => `"${name}":${await readFile(join(folder, name), 'utf8')}`));
  await writeFile(target, `{${files.join(',')}}`);
}
