import readability from 'text-readability';

/** The sentences of a Markdown or MDX text that a reader reads: no headings, tags, link addresses or signs. */
export function sentencesOf(markdown: string): string[] {
  const blocks = withoutComments(markdown)
    .replace(/^#+ .*$/gm, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '\n\n')
    .split(/\n\s*\n/);
  return blocks.flatMap((block) => plain(block).match(/.+?(?:[.?!]['")]*(?=\s|$)|$)/g) ?? []).map((s) => s.trim());
}

/** The words of a text. An apostrophe or a hyphen joins, so "don't" and "mid-morning" are one word each. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The Flesch-Kincaid grade of a Markdown or MDX text. */
export function gradeOf(markdown: string): number {
  // A list item may lack its full stop, and would run on into the next.
  const ended = sentencesOf(markdown).map((sentence) => sentence.replace(/[^\w'")]*(['")]*)$/, '$1.'));
  return readability.fleschKincaidGrade(ended.join(' '));
}

/** How often "you" and "I" are said, with their short forms such as "you'd" and "I've". */
export function youAndI(text: string): { you: number; i: number } {
  const count = (pattern: RegExp): number => wordsOf(text).filter((word) => pattern.test(word)).length;
  return { you: count(/^you(?:['’]\w+)?$/i), i: count(/^I(?:['’]\w+)?$/) };
}

/** A text without its JSX comments. */
export function withoutComments(markdown: string): string {
  return markdown.replace(/\{\/\*.*?\*\/\}/gs, '');
}

function plain(block: string): string {
  return block
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[*_`>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
