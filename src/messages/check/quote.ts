import type { Span } from './span.ts';

const MOST_QUOTES = 3;
/** By whole characters, so that none is cut in half. */
const CUT = /^(.{50}).+$/su;

/** Words of a message said back, each once: “any job”, “whatever you have” and 2 more. */
export function quoteAll(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const different = words.filter((word, at) => words.findIndex((other) => isSame(word, other)) === at);
  const quotes = different.slice(0, MOST_QUOTES).map((word) => `“${shorten(word)}”`);
  const others = different.length - quotes.length;
  const items = others > 0 ? [...quotes, `${others} more`] : quotes;
  const last = items.pop() ?? '';
  return items.length > 0 ? `${items.join(', ')} and ${last}` : last;
}

function isSame(word: string, other: string): boolean {
  return word.toLowerCase() === other.toLowerCase();
}

function shorten(word: string): string {
  return word.replace(CUT, '$1…');
}
