import { PACES, type Pace } from '../plan/index.ts';

/** Words that people read in a minute on a screen, at an unhurried pace. */
const WORDS_A_MINUTE = 200;

/** The minutes that it takes to read so many words, rounded up; 1 at least. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

/** The words of a Markdown or MDX text that a reader reads: no tags, comments, link addresses or signs. */
export function countWords(markdown: string): number {
  const text = markdown.replace(/\{\/\*.*?\*\/\}/gs, ' ').replace(/<[^>]+>|\]\([^)]+\)/g, ' ');
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Where a link of a guide page leads in the booklet that holds all of them: to the chapter, where the booklet has one.
 *
 * @param href as the guide's text writes it, from the root of the site: `/guide/waiting/#slips`
 * @param chapters the ids of the pages that the booklet holds
 */
export function linkInBooklet(href: string, chapters: readonly string[]): string {
  const page = /^\/guide\/([\w-]+)\/(?:#.*)?$/.exec(href)?.[1];
  return page !== undefined && chapters.includes(page) ? `#${page}` : href;
}

/** A part of a sentence; where it names a pace, which one. */
interface SentencePart {
  readonly text: string;
  readonly pace: Pace | null;
}

/** Cuts a sentence so that the first mention of each pace is a part of its own. Together the parts are the sentence. */
export function cutAtPaces(sentence: string): readonly SentencePart[] {
  const named = new Set<string>();
  return sentence.split(new RegExp(`\\b(${PACES.join('|')})\\b`, 'i')).map((text) => {
    const pace = PACES.find((one) => one === text.toLowerCase()) ?? null;
    if (pace === null || named.has(pace)) return { text, pace: null };
    named.add(pace);
    return { text, pace };
  });
}
