import type { Hit, PageHeadings, Synonym } from './types.ts';

/** What a question comes to once readers' own words are replaced by the site's. */
export interface Reading {
  /** What to search for. */
  readonly text: string;
  /** A subject in the question that the site does not cover. */
  readonly notCovered?: string | undefined;
}

/** Replaces each of readers' words in a question by the site's word for it; capitals and punctuation do not count. */
export function readQuestion(text: string, synonyms: readonly Synonym[]): Reading {
  let read = ` ${fold(text)} `;
  let notCovered: string | undefined;
  let isReplaced = false;
  for (const synonym of synonyms) {
    for (const word of synonym.words) {
      const phrase = ` ${fold(word)} `;
      if (!read.includes(phrase)) continue;
      notCovered ??= synonym.notCovered;
      if (synonym.means === undefined) continue;
      read = read.replace(phrase, ` ${synonym.means} `);
      isReplaced = true;
      break;
    }
  }
  return { text: isReplaced ? read.trim() : text, notCovered };
}

/**
 * The question with each word that no title or heading knows replaced by the one known word that is a typing mistake
 * away: one letter, or two in words of eight letters or more. Undefined where nothing is that close.
 */
export function correctTyping(text: string, pages: readonly PageHeadings[]): string | undefined {
  const known = new Set(
    pages.flatMap(({ title, headings }) => wordsOf([title, ...headings.map(([, h]) => h)].join(' '))),
  );
  const words = wordsOf(text);
  const corrected = words.map((word) => (known.has(word) ? word : (nearest(word, known) ?? word)));
  return corrected.join(' ') === words.join(' ') ? undefined : corrected.join(' ');
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
    const beginning = word.slice(0, Math.max(3, word.length - 3));
    return foundWords.some((one) => one.startsWith(beginning));
  });
}

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

function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < 4) return undefined;
  const limit = word.length >= 8 ? 2 : 1;
  const near = [...known].map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
  near.sort((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance <= limit ? near[0].candidate : undefined;
}

/** Levenshtein's distance: letters to add, leave out or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
