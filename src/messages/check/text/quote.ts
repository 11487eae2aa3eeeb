import { beginningOf } from '../../../plan/index.ts';
import type { Span } from '../../span.ts';

const MOST_QUOTES = 3;
const MOST_CHARACTERS = 50;

/** Words of a message said back, each once: “any job”, “whatever you have” and 2 more. */
export function quoteAll(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const different = differentWords(words);
  const quotes = different.slice(0, MOST_QUOTES).map((word) => `“${beginningOf(word, MOST_CHARACTERS)}”`);
  const others = different.length - quotes.length;
  const items = others > 0 ? [...quotes, `${others} more`] : quotes;
  const last = items.pop() ?? '';
  return items.length > 0 ? `${items.join(', ')} and ${last}` : last;
}

/** Each word as it is first written. */
function differentWords(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
