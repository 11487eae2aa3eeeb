import type { Block } from '../../../messages/index.ts';

interface Props {
  readonly subject: string | null;
  readonly blocks: readonly Block[];
}

/** A message on its sheet: open blanks in [brackets], stage directions in italics. */
export function MessageText({ subject, blocks }: Props) {
  return (
    <div class="sheet">
      {subject !== null && (
        <p>
          <span class="label">Subject</span> {subject}
        </p>
      )}
      {blocks.map(({ kind, pieces }, index) => {
        const text = pieces.map(({ text, open, emphasis }, place) =>
          open ? (
            <mark key={place}>{text}</mark>
          ) : emphasis ? (
            <em key={place}>{text}</em>
          ) : (
            <span key={place}>{text}</span>
          ),
        );
        return kind === 'heading' ? <h4 key={index}>{text}</h4> : <p key={index}>{text}</p>;
      })}
    </div>
  );
}
