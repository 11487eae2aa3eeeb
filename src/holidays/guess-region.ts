import type { RegionChoice } from './region-list.ts';

/**
 * The region that the languages of a browser point to, best first: `en-GB` is in the United Kingdom.
 * Null where none names a region of the list; a language alone names none. A guess is to be offered,
 * never applied unasked.
 */
export function guessRegion(languages: readonly string[], regions: readonly RegionChoice[]): string | null {
  for (const language of languages) {
    const region = regionOf(language);
    if (region !== null && regions.some(({ code }) => code === region)) return region;
  }
  return null;
}

function regionOf(language: string): string | null {
  try {
    return new Intl.Locale(language).region ?? null;
  } catch {
    // No language tag at all: some browsers name "C" or an empty text.
    return null;
  }
}
