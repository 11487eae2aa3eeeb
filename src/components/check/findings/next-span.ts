import type { Span } from '../../../messages/check/index.ts';

/** The span to show next: the one after the span that is selected, around again at the end; else the first. */
export function nextSpan(spans: readonly Span[], selected: Span): Span | undefined {
  const at = spans.findIndex(({ start, end }) => start === selected.start && end === selected.end);
  return spans[(at + 1) % spans.length];
}

/** Selects the span to show next in the field that is being written, and goes there. */
export function selectNext(spans: readonly Span[], field: HTMLTextAreaElement): void {
  const span = nextSpan(spans, { start: field.selectionStart, end: field.selectionEnd });
  if (span) field.setSelectionRange(span.start, span.end);
  // After the selection, so that the browser scrolls to it.
  field.focus();
}
