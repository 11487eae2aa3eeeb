import type { ComponentChildren } from 'preact';

import type { FieldId, TextSegment } from '../../../messages/index.ts';

/** Draws the input of a field, where it first appears in a message. */
export type DrawBlank = (field: FieldId) => ComponentChildren;

interface Props {
  readonly segments: readonly TextSegment[];
  /** The segments to draw as inputs; none on a page that can't listen yet. */
  readonly inputs?: ReadonlySet<TextSegment> | undefined;
  readonly blank?: DrawBlank | undefined;
}

/** Words of a message: blanks are inputs or stay in [brackets], and what to do meanwhile is in italics. */
export function Segments({ segments, inputs, blank }: Props) {
  return (
    <>
      {segments.map((segment, place) => {
        const { field, open, emphasis } = segment;
        const isInput = (one: TextSegment | undefined): boolean =>
          one?.field !== undefined && blank !== undefined && inputs?.has(one) === true;
        if (field && blank && isInput(segment))
          return (
            // A stop at the start of a line, away from its sentence, reads as a slip.
            <span key={field} class="blank-and-stop">
              {blank(field)}
              {stopOf(segments[place + 1])}
            </span>
          );
        const text = isInput(segments[place - 1]) ? segment.text.slice(stopOf(segment).length) : segment.text;
        if (open) return <mark key={place}>{text}</mark>;
        return emphasis ? <em key={place}>{text}</em> : text;
      })}
    </>
  );
}

/** The punctuation that plain text begins with, which belongs to what stands before it. */
function stopOf(segment: TextSegment | undefined): string {
  return segment && !segment.field && !segment.emphasis ? (/^[.,;:!?)’”]+/.exec(segment.text)?.[0] ?? '') : '';
}

/** The first segment of each field: that one is typed into, and the others repeat what was typed. */
export function firstOfEachField(segments: readonly TextSegment[]): ReadonlySet<TextSegment> {
  const firsts = new Map<FieldId, TextSegment>();
  for (const segment of segments) {
    if (segment.field && !firsts.has(segment.field)) firsts.set(segment.field, segment);
  }
  return new Set(firsts.values());
}
