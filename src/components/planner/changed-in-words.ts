import type { changed } from './changed.ts';

/** What is different since the plan was last made; null where nothing is, or the words for it can't be had. */
export function changedInWords(...of: Parameters<typeof changed>): Promise<string | null> {
  return import('./changed.ts').then(
    ({ changed }) => changed(...of),
    () => null,
  );
}
