import type { Finding } from '../../../messages/check/index.ts';
import { markedSegments } from './marked-segments.ts';

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
