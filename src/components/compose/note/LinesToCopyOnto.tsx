/** Words that fit on a line of a card, written by hand. */
const WORDS_A_LINE = 6;

/** For the greeting, the close and the white between them. */
const MORE_LINES = 6;

/** Ruled lines under a note on paper, for anyone who writes it out by hand. Drawn as borders, which every printer prints. */
export function LinesToCopyOnto({ text }: { readonly text: string }) {
  const words = text.split(/\s+/).length;
  const count = Math.ceil(words / WORDS_A_LINE) + MORE_LINES;
  return (
    <div class="lines-to-copy-onto" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}
