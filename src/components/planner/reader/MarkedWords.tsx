import type { Span } from '../../../messages/reader/index.ts';

interface Props {
  readonly text: string;
  /** In the order of the text, and apart. */
  readonly spans: readonly Span[];
}

/** A text with some of its words marked. */
export function MarkedWords({ text, spans }: Props) {
  if (spans.length === 0) return null;
  return (
    <p class="marked-text">
      {spans.map(({ start, end }, at) => (
        <>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(spans.at(-1)?.end)}
    </p>
  );
}
