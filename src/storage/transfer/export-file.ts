import type { Day, Timestamp } from '../../plan/index.ts';
import type { Application } from '../application.ts';
import { VERSION } from '../migrate.ts';
import type { Unreadable } from '../quarantine.ts';
import type { Settings } from '../settings.ts';

/** What an export file holds, and an import brings. */
export interface Everything {
  readonly applications: readonly Application[];
  /** Null where none are saved. */
  readonly settings: Settings | null;
}

/** What an export file says it is. */
export const FORMAT = 'sit-tight';

/** The most characters of a file that is read: as many as browsers keep for a site, so every export is smaller. */
export const MOST_CHARACTERS = 5 * 1024 * 1024;

/**
 * Writes an export file, documented in docs/stored-data.md. It is indented, for people read it too, unless the spaces
 * would make it too large to import again.
 */
export function exportFile({ applications, settings }: Everything, exportedAt: Timestamp): string {
  const file = { format: FORMAT, version: VERSION, exportedAt, applications, settings };
  const indented = JSON.stringify(file, null, 2);
  return indented.length < MOST_CHARACTERS ? `${indented}\n` : JSON.stringify(file);
}

/** What an export file is called. Names nobody, for others see a downloads folder. */
export function exportFileName(today: Day): string {
  return `sit-tight-${today}.json`;
}

/** Values that can't be read, as a file to keep: each with its key, exactly as it was. */
export function unreadableFile(unreadable: readonly Unreadable[], exportedAt: Timestamp): string {
  const values = unreadable.map(({ key, text }) => ({ key, text }));
  return `${JSON.stringify({ format: `${FORMAT}-unreadable`, exportedAt, values }, null, 2)}\n`;
}

/** What a file of unreadable values is called. */
export function unreadableFileName(today: Day): string {
  return `sit-tight-unreadable-${today}.json`;
}
