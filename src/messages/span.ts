/** A stretch of a text, in UTF-16 units as `String.prototype.slice` counts them; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans in the order of the text; of two that overlap, the one that starts first, or else the longer, stays. */
export function inOrder<S extends Span>(spans: readonly S[]): S[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
