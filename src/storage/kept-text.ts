import type { Application } from './application.ts';

/**
 * The version of all that is kept and exported. Version 1 was kept in tabs only, as a plan link. Whoever
 * changes what is kept adds one, and the way from the version before to migrate.ts.
 */
export const VERSION = 2;

/** An application as the text that is kept. Version and id come first: see {@link isKeptTextOf}. */
export function keptText(application: Application): string {
  return JSON.stringify(Object.assign({ version: VERSION, id: application.id }, application));
}

/** Whether a text begins as this version or an older one writes it, told without reading it whole. */
export function mayBeRead(text: string): boolean {
  const [, version] = /^\{"version":(\d+),/.exec(text) ?? [];
  return version !== undefined && Number(version) <= VERSION;
}

/** Whether a text is an earlier state of the application by {@link keptText}, told without reading it whole. */
export function isKeptTextOf(id: string, text: string): boolean {
  return text.startsWith(JSON.stringify({ version: VERSION, id }).slice(0, -1));
}
