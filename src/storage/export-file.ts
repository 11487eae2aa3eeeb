import type { Day } from '../plan/index.ts';
import type { Application, Moment } from './application.ts';
import type { Unreadable } from './aside.ts';
import { VERSION } from './kept-text.ts';
import type { Settings } from './settings.ts';

/** What an export file holds, and an import brings. */
export interface Everything {
  readonly applications: readonly Application[];
  /** Null where none are kept. */
  readonly settings: Settings | null;
}

/** What an export file says it is. */
export const FORMAT = 'sit-tight';

/** The most characters of a file that is read: as many as browsers keep for a site, so every export is smaller. */
export const MOST_CHARACTERS = 5 * 1024 * 1024;

/** Writes an export file, documented in docs/stored-data.md. */
export function exportFile(everything: Everything, exportedAt: Moment): string {
  const text = [...exportTexts(everything, exportedAt)].join('');
  return text.length > MOST_CHARACTERS ? [...exportTexts(everything, exportedAt, 0)].join('') : text;
}

/**
 * The same an application at a time, so that whoever writes hundreds can pause in between.
 *
 * @param space how far each level stands in. Two: a file is read by people too, unless there is so much of it that the
 *   spaces would make it too large to import (more than {@link MOST_CHARACTERS}); then 0
 */
export function* exportTexts(
  { applications, settings }: Everything,
  exportedAt: Moment,
  space: 0 | 2 = 2,
): Generator<string, void, void> {
  const json = (value: unknown, level: number): string =>
    JSON.stringify(value, null, space).replaceAll('\n', `\n${' '.repeat(space * level)}`);
  const line = (level: number): string => (space ? `\n${' '.repeat(space * level)}` : '');
  const head = json({ format: FORMAT, version: VERSION, exportedAt }, 0).slice(0, -1).trimEnd();
  const colon = space ? ': ' : ':';
  yield `${head},${line(1)}"applications"${colon}[`;
  for (const [index, application] of applications.entries()) {
    yield `${index ? ',' : ''}${line(2)}${json(application, 2)}`;
  }
  const end = applications.length ? line(1) : '';
  yield `${end}],${line(1)}"settings"${colon}${json(settings, 1)}${line(0)}}${line(0)}`;
}

/** What an export file is called. Names nobody, for others see a downloads folder. */
export function exportFileName(today: Day): string {
  return `sit-tight-${today}.json`;
}

/** Values that can't be read, as a file to keep: each with its key, exactly as it was. */
export function unreadableFile(unreadable: readonly Unreadable[], exportedAt: Moment): string {
  const values = unreadable.map(({ key, text }) => ({ key, text }));
  return `${JSON.stringify({ format: `${FORMAT}-unreadable`, exportedAt, values }, null, 2)}\n`;
}

/** What a file of unreadable values is called. */
export function unreadableFileName(today: Day): string {
  return `sit-tight-unreadable-${today}.json`;
}
