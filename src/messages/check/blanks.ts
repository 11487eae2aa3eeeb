import type { Span } from './span.ts';

// A blank of ours, [in brackets] or as its {field-id}; one of another site's templates, <Your Name>; a rule to write on.
const MAYBE_BLANK =
  /\{{1,2}\s?(?:\p{L}[\p{L}\p{N} _.'’-]{1,58})\}{1,2}|\[([^[\]{}]{1,120})\]|<(?:your|their|insert|company|name|role|job|position|date|day)\b[\p{L}\p{N} '’-]{0,40}>|_{3,}/giu;

/** Brackets that belong to writing: editor's signs, footnotes, the tags and pictures of mail programs. */
const NO_BLANK =
  /^(?:sic|redacted|emphasis .*|my .*|translated|external|ext|spam|confidential|encrypted|attached|attachment|enclosed|edited)$|:\/\/|www\.|@|^(?:mailto|cid|image|tel):/i;

/** How far to look along a line. */
const LINE = 100;

/** The blanks still open in a text, such as `[the role]`, `{their-name}` and `____`. */
export function findBlanks(text: string): Span[] {
  return [...text.matchAll(MAYBE_BLANK)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return isBlank(text, span, match[1]) ? [span] : [];
  });
}

function isBlank(text: string, { start, end }: Span, inBrackets: string | undefined): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (inBrackets === undefined) return !text.startsWith('_', start) || isWrittenAround(text, start, end);
  const content = inBrackets.trim();
  // [1], [...] and [x] hold no word; [t]he and thank[s] mend one; [a link](address) is Markdown's.
  if (!/\p{L}{2}/u.test(content) || NO_BLANK.test(content) || after === '(') return false;
  if (content.length <= 3 && /\p{L}/u.test(before + after)) return false;
  return !/\n\s*\n/.test(inBrackets);
}

/** Whether there are words beside a run of underscores, which then does not part a signature from the rest. */
function isWrittenAround(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LINE), start);
  const after = text.slice(end, end + LINE);
  return /\p{L}/u.test(before.slice(before.lastIndexOf('\n') + 1)) || /^[^\n]*\p{L}/u.test(after);
}
