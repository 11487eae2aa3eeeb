import type { RegionChoice } from './region-list.ts';

/**
 * The regions that answer what somebody types: by code (a country's for its parts too), by initials such
 * as "UK", or by the starts of words of their name in any order. Case, accents and punctuation make no
 * difference. The code comes first, then initials, then names that start with the text; otherwise the
 * order of the list stands. All, for no text.
 */
export function searchRegions(regions: readonly RegionChoice[], text: string): readonly RegionChoice[] {
  const wanted = wordsOf(text);
  const found = regions.flatMap((region) => {
    const rank = rankOf(region, wanted);
    return rank === null ? [] : { region, rank };
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ region }) => region);
}

/** How well a region answers, best is 0; null where it does not. */
function rankOf({ code, name, also }: RegionChoice, wanted: readonly string[]): number | null {
  const text = wanted.join(' ');
  const codes = wordsOf(code);
  const names = [name, ...(also === null ? [] : [also])].map(wordsOf);
  if (text === codes.join(' ')) return 0;
  if (text.length > 1 && [name, also ?? ''].some((name) => initialsOf(name) === text)) return 1;
  if (names.some((words) => words.join(' ').startsWith(text))) return 2;
  const answers = (start: string, words: readonly string[]): boolean =>
    codes.includes(start) || words.some((word) => word.startsWith(start));
  return names.some((words) => wanted.every((start) => answers(start, words))) ? 3 : null;
}

/** The words of a text without case, accents (marks, once letters are taken apart) and punctuation. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const SMALL_WORDS: readonly string[] = ['and', 'of', 'the'];

/** The initials of a name; of a part of a country, without the country's. */
function initialsOf(name: string): string {
  return wordsOf(name.split(', ', 1).join())
    .filter((word) => !SMALL_WORDS.includes(word))
    .map((word) => word.charAt(0))
    .join('');
}
