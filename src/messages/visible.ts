/** A text without the characters that nobody sees. */
export interface VisibleText {
  readonly text: string;
  /** Turns an offset into `text` to the offset in the original of the same character. */
  readonly originalOffset: (offset: number) => number;
}

/**
 * What Unicode calls ignorable: soft hyphens, zero-width spaces and joiners, direction marks, fillers, selectors and
 * tags. Also an empty braille cell, the marks of annotations and of objects, and control characters that are no space.
 */
const INVISIBLE = /(?:[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]|[^\P{Cc}\s\u0085])+/gu;

/** Takes out the characters that take no room on the page, so that they split no word. */
export function visibleText(original: string): VisibleText {
  const shifts: { readonly from: number; readonly shift: number }[] = [];
  let text = '';
  let reached = 0;
  for (const { 0: invisible, index } of original.matchAll(INVISIBLE)) {
    text += original.slice(reached, index);
    reached = index + invisible.length;
    shifts.push({ from: text.length, shift: reached - text.length });
  }
  text += original.slice(reached);
  return { text, originalOffset: (offset) => offset + shiftAt(shifts, offset) };
}

/** Whether a text shows nothing. */
export function isInvisible(text: string): boolean {
  return text.replace(INVISIBLE, '').trim() === '';
}

function shiftAt(shifts: readonly { readonly from: number; readonly shift: number }[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.shift ?? 0;
}
