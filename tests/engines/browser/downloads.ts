import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { Download } from './tab.ts';

/** Takes the finished file out of the folder of downloads; undefined while there is none. */
export function takeFile(folder: string): Promise<Download | undefined> {
  const names = readdirSync(folder);
  const name = names.find((found) => !/\.(part|crdownload|tmp|wkdownload)$/.test(found));
  if (name === undefined || names.length > 1) return Promise.resolve(undefined);
  const bytes = readFileSync(path.join(folder, name));
  if (bytes.length === 0) return Promise.resolve(undefined);
  rmSync(path.join(folder, name));
  return Promise.resolve({ name, bytes });
}
