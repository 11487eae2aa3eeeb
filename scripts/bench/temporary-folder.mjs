import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A folder for all that a run makes.
 *
 * @param {string} [kept] use this one, and leave it there with what was installed, so that the next run is quicker
 * @returns {{ folder: string, remove: () => void }}
 */
export function temporaryFolder(kept) {
  if (kept === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
  mkdirSync(kept, { recursive: true });
  return { folder: path.resolve(kept), remove: () => undefined };
}
