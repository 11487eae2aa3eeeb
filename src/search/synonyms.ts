import type { Hit, PageHeadings, Synonym } from './types.ts';

/** What a question comes to once readers' own words are replaced by the site's. */
export interface Reading {
  /** What to search for. */
  readonly text: string;
  /** A subject in the question that the site does not cover. */
  readonly notCovered?: string | undefined;
}

/**
 * Replaces each of readers' words in a question by the site's word for it, and takes out what the site does not cover;
 * capitals and punctuation do not count. Empty where nothing is left to search for.
 */
export function readQuestion(text: string, synonyms: readonly Synonym[]): Reading {
  let read = ` ${fold(text)} `;
  let notCovered: string | undefined;
  let isChanged = false;
  for (const synonym of synonyms) {
    for (const word of synonym.words) {
      const phrase = ` ${fold(word)} `;
      if (!read.includes(phrase)) continue;
      notCovered ??= synonym.notCovered;
      read = read.replace(phrase, synonym.means === undefined ? ' ' : ` ${synonym.means} `);
      isChanged = true;
      break;
    }
  }
  if (!isChanged) return { text, notCovered };
  const words = read.split(' ').filter(Boolean);
  const once = words.filter((word, place) => word !== words[place - 1]).join(' ');
  // One word more than the subject that is not covered is about that subject: "gap" in a résumé.
  const isAboutMore = notCovered === undefined || tellingWords(once).length > 1;
  return { text: isAboutMore ? once : '', notCovered };
}

/** The words of a question, each once, small ones that are in every text left out. */
export function tellingWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text))].filter((word) => !SMALL_WORDS.has(word));
}

/** The words of a text but for these, in their order. */
export function leaveOut(words: readonly string[], text: string): string {
  return wordsOf(text)
    .filter((word) => !words.includes(word))
    .join(' ');
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all am an and any are as ask at be because been before but by can could did do does doing for from ' +
    'get give go good got had has have he her his how i if im in is it its just long make many me more much my need ' +
    'not now of on or our out over say send she should so some take that the their them then there they this to too ' +
    'up us use very was we were what when where which who why will with would you your'
  ).split(' '),
);

/**
 * The question with each of `unknown`, words that the text of the site has nowhere, replaced by the known word that is
 * a typing mistake away. Undefined where nothing is that close.
 */
export function correctTyping(
  text: string,
  unknown: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const words = wordsOf(text);
  const corrected = words.map((word) => (unknown.includes(word) ? (nearest(word, known) ?? word) : word));
  return corrected.join(' ') === words.join(' ') ? undefined : corrected.join(' ');
}

/** Words that a typing mistake may stand for: those of titles and headings, and those that readers are known to type. */
export function knownWords(pages: readonly PageHeadings[], synonyms: readonly Synonym[]): ReadonlySet<string> {
  const headings = pages.flatMap(({ title, headings }) => [title, ...headings.map(([, heading]) => heading)]);
  return new Set(wordsOf([...headings, ...synonyms.flatMap(({ words }) => words)].join(' ')));
}

/**
 * Whether the words found are those of the question, in any of their forms. For a word that it does not know, Pagefind
 * looks for shorter and shorter beginnings of it: "intervew" finds every "in".
 */
export function isFound(text: string, hits: readonly Hit[]): boolean {
  const passages = hits.flatMap((hit) => [hit, ...hit.headings]);
  const found = passages.flatMap(({ excerpt }) => excerpt.filter(({ isMatch }) => isMatch).map((part) => part.text));
  const foundWords = wordsOf(found.join(' '));
  return wordsOf(text).every((word) => {
    const beginning = stemOf(word);
    return foundWords.some((one) => one.startsWith(beginning));
  });
}

/** What the forms of a word begin with: "repl" for "replies", "call" for "called". A short word stands for itself. */
function stemOf(word: string): string {
  if (word.length <= SHORT) return word;
  const stem = word.replace(/ies$/, 'y').replace(/(?<=...)(?:ing|ed|ly|s)$/, '');
  // From "decid" to "decision", and "apologiz" to "apology".
  const slack = stem.length >= 8 ? 3 : stem.length > SHORT ? 1 : 0;
  return stem.slice(0, stem.length - slack);
}

const SHORT = 4;

/** Text in small letters without accents and punctuation, its words joined by one space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** The known word that is nearest to this one, if only a slip of the fingers lies between them. */
function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  const near = [...known]
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ candidate, slips }) => isTyping(word, candidate, slips))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate;
}

/**
 * Whether so many slips are a typing mistake. In a short word a letter makes another word: "bank" is no "back". And
 * people mistype the first letter less often than words differ by it: "zoom" is no "room".
 */
function isTyping(word: string, candidate: string, slips: number): boolean {
  if (!candidate.startsWith(word.charAt(0)) || Math.min(candidate.length, word.length) < SHORT) return false;
  if (word.length >= LONG) return slips <= 2;
  if (slips > 1) return false;
  if (isSwap(word, candidate)) return true;
  return word.length > SHORT + 1 || (word.length > SHORT && candidate.length !== word.length);
}

const LONG = 8;

/** Whether two words have the same letters, in another order. */
function isSwap(a: string, b: string): boolean {
  return Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

/** Letters to add, leave out or change, and neighbors to swap (Damerau and Levenshtein). */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
    }
  }
  return at(a.length, b.length);
}
