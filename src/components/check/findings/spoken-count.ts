/** How long a reader must pause before the count of findings is said aloud, in milliseconds. */
export const SPOKEN_AFTER = 1500;

/** How many findings there are, for the status line; `toWhom` tells several notes apart: " for Ms Okafor". */
export function findingsInWords(count: number, toWhom = ''): string {
  const found = count === 0 ? 'Nothing found' : count === 1 ? '1 finding' : `${String(count)} findings`;
  return `${found}${toWhom}.`;
}
