import type { RegionChoice } from './region-list.ts';

/**
 * The regions that answer what somebody types, the likeliest first: a code or a whole name ("U.S.", "Deutschland"),
 * initials ("NSW"), a name that starts with the text, then the starts of words of a name in any order. Countries come
 * before their parts, and otherwise the order of the list is kept. Case, accents, punctuation and small words ("the",
 * "and" for "&") make no difference, and "St." is "Saint". All, for no text; none, for a text of punctuation alone.
 */
export function searchRegions(regions: readonly RegionChoice[], text: string): readonly RegionChoice[] {
  const wanted = tellingWords(text);
  if (wanted.length === 0) return text.trim() === '' ? regions : [];
  const found = regions.flatMap((region) => {
    const rank = rankOf(region, wanted);
    return rank === null ? [] : { region, rank: rank + (region.code.includes('-') ? 0.5 : 0) };
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ region }) => region);
}

/** The region whose code or whole name is what somebody typed: "UK", "bavaria", "Côte d'Ivoire". Null where none is. */
export function exactRegion(regions: readonly RegionChoice[], text: string): RegionChoice | null {
  const [best] = searchRegions(regions, text);
  return best && text.trim() !== '' && rankOf(best, tellingWords(text)) === 0 ? best : null;
}

/** How well a region answers, best is 0; null where it does not. */
function rankOf({ code, name, also }: RegionChoice, wanted: readonly string[]): number | null {
  // A part's name goes on with its country's.
  const [ownName = name] = name.split(', ');
  const names = [ownName, ...also].map(tellingWords);
  if ([code, ownName, name, ...also].some((whole) => joined(tellingWords(whole)) === joined(wanted))) return 0;
  if (joined(wanted).length > 1 && [...names.map(initialsOf), codeOfPart(code)].includes(joined(wanted))) return 1;
  if (names.some((words) => words.map(saint).join(' ').startsWith(wanted.map(saint).join(' ')))) return 2;
  const words = [name, ...also].flatMap(wordsOf);
  const answers = (start: string): boolean =>
    wordsOf(code).includes(start) || words.some((word) => word.startsWith(start) || saint(word) === saint(start));
  return wanted.every(answers) ? 3 : null;
}

/** "wa" of "US-WA"; empty for a country. */
function codeOfPart(code: string): string {
  return code.split('-')[1]?.toLowerCase() ?? '';
}

/** The words of a text without case, accents (marks, once letters are taken apart) and punctuation. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => (word.length < SHORTEST_WITH_UMLAUT ? word : word.replace(/([aou])e/g, '$1')));
}

/** "Oesterreich" is "Österreich", written without the letter; codes such as "AE" are left as they are. */
const SHORTEST_WITH_UMLAUT = 4;

/** The words of a text without the small ones, unless it has no others: somebody may be typing "Andorra". */
function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !SMALL_WORDS.includes(word));
  return telling.length > 0 ? telling : words;
}

const SMALL_WORDS: readonly string[] = ['and', 'of', 'the'];

/** Words without the gaps between them, so that "U.S." is "us". */
function joined(words: readonly string[]): string {
  return words.map(saint).join('');
}

function saint(word: string): string {
  return word === 'st' || word === 'sankt' ? 'saint' : word;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
