import type { Block } from '../../messages/index.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  readonly subject: string | null;
  readonly blocks: readonly Block[];
}

/** A message on its sheet, as it will be sent. */
export function Sheet({ subject, blocks }: Props) {
  return (
    <div class="sheet">
      {subject !== null && (
        <p class="subject">
          <span class="label">Subject</span> {subject}
        </p>
      )}
      {blocks.map(({ pieces }, index) => (
        <p key={index}>
          <Pieces pieces={pieces} />
        </p>
      ))}
    </div>
  );
}
