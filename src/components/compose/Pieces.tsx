import type { Piece } from '../../messages/index.ts';

/** Words of a message: open blanks stay in [brackets], and what to do meanwhile is in italics. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, open, emphasis }, place) =>
        open ? <mark key={place}>{text}</mark> : emphasis ? <em key={place}>{text}</em> : text,
      )}
    </>
  );
}
