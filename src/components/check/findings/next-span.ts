import type { Span } from '../../../messages/check/index.ts';

/** The span to show next: the one after the span that is selected, around again at the end; else the first. */
export function nextSpan(spans: readonly Span[], selected: Span): Span | undefined {
  const at = spans.findIndex(({ start, end }) => start === selected.start && end === selected.end);
  return spans[(at + 1) % spans.length];
}
