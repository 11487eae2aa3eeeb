import type { Span } from './said.ts';

/** Spans in the order of the text; those that overlap become one. */
export function apart(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

/** Whether one of the spans begins in the stretch. */
export function beginsIn({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start >= start && span.start < end);
}

/** The words of a line from one offset to another without blanks around them, as a span of the text. */
export function trimmed(line: string, offset: number, from: number, to: number): Span {
  const words = line.slice(from, to);
  const start = offset + from + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}
