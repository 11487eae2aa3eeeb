import type { Finding } from '../../messages/check/index.ts';
import { markedPieces } from './marked-pieces.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The message to read, the words of each finding marked and numbered as in the list; nothing where no words are. */
export function MarkedMessage({ text, findings }: Props) {
  const pieces = markedPieces(text, findings);
  return pieces.some(({ isMarked }) => isMarked) ? (
    <section class="marked" aria-labelledby="check-marked">
      <h2 id="check-marked">The same, with marks</h2>
      <p class="marked-text">
        {pieces.map((piece) =>
          piece.isMarked ? (
            <mark key={piece.start}>
              {piece.text}
              {piece.endOf.length > 0 && (
                <sup>
                  <span class="visually-hidden"> finding </span>
                  {piece.endOf.join(', ')}
                </sup>
              )}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </section>
  ) : null;
}
