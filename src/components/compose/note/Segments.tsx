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
        const { text, field, open, emphasis } = segment;
        if (field && blank && inputs?.has(segment)) return <span key={field}>{blank(field)}</span>;
        if (open) return <mark key={place}>{text}</mark>;
        return emphasis ? <em key={place}>{text}</em> : text;
      })}
    </>
  );
}

/** The first segment of each field: that one is typed into, and the others repeat what was typed. */
export function firstOfEachField(segments: readonly TextSegment[]): ReadonlySet<TextSegment> {
  const firsts = new Map<FieldId, TextSegment>();
  for (const segment of segments) {
    if (segment.field && !firsts.has(segment.field)) firsts.set(segment.field, segment);
  }
  return new Set(firsts.values());
}
