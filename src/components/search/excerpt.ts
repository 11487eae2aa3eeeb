/** A run of plain text, found or standing around what was found. It is text, whatever it looks like. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Reads a Pagefind excerpt: the page's text with `<` and `>` written as entities and the words found inside `<mark>`.
 * A `<mark>` without its end marks the rest; an end without its start is dropped.
 */
export function readExcerpt(marked: string): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let found = false;
  for (const piece of marked.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') found = piece === '<mark>';
    else if (piece !== '') parts.push({ text: plain(piece), found });
  }
  return parts;
}

function plain(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
