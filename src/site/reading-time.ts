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
