import type { Finding } from '../../../messages/check/index.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The message to read, the words of each finding marked and numbered as in the list; nothing where no words are. */
export function MarkedMessage({ text, findings }: Props) {
  const segments = markedSegments(text, findings);
  return segments.some(({ isMarked }) => isMarked) ? (
    <section class="marked" aria-labelledby="check-marked">
      <h2 id="check-marked">What you wrote, with the findings marked</h2>
      <p class="marked-text">
        {segments.map((segment) =>
          segment.isMarked ? (
            <mark key={segment.start}>
              {segment.text}
              {segment.endOf.length > 0 && (
                <sup>
                  <span class="visually-hidden"> finding </span>
                  {segment.endOf.join(', ')}
                </sup>
              )}
            </mark>
          ) : (
            segment.text
          ),
        )}
      </p>
    </section>
  ) : null;
}

/** A stretch of a message that is marked throughout or not at all. */
export interface MarkedSegment {
  /** Where it starts in the message, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
  /** The findings whose words end with it, numbered from 1 as in the list. */
  readonly endOf: readonly number[];
}

/** A message cut where the words of findings start and end; the segments together are the message. Findings may overlap. */
export function markedSegments(text: string, findings: readonly Pick<Finding, 'spans'>[]): MarkedSegment[] {
  const marks = findings.flatMap(({ spans }, index) => spans.map((span) => ({ ...span, number: index + 1 })));
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      isMarked: marks.some((mark) => mark.start < end && mark.end > start),
      endOf: marks.filter((mark) => mark.end === end).map(({ number }) => number),
    };
  });
}
