import type { Block, TextSegment } from '../../../messages/index.ts';
import { firstOfEachField, Segments, type DrawBlank } from './Segments.tsx';

interface Props {
  /** Null for a message that has none. */
  readonly subject: readonly TextSegment[] | null;
  readonly blocks: readonly Block[];
  readonly blank?: DrawBlank | undefined;
}

/** A message on its sheet, as it will be sent, its blanks to be filled in where they are. */
export function Sheet({ subject, blocks, blank }: Props) {
  // A field of the letter itself is filled in there; the subject only takes those that the letter has not.
  const inputs = firstOfEachField([...blocks.flatMap(({ segments }) => segments), ...(subject ?? [])]);
  return (
    <div class="sheet">
      {subject !== null && (
        <p class="subject">
          <span class="label">Subject</span> <Segments segments={subject} {...{ inputs, blank }} />
        </p>
      )}
      {blocks.map(({ segments }, index) => (
        <p key={index}>
          <Segments {...{ segments, inputs, blank }} />
        </p>
      ))}
    </div>
  );
}
