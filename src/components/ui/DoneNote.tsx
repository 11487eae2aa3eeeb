/** What the status line has said, for anyone who looks; those who listen have heard it. */
export function DoneNote({ sentence }: { readonly sentence: string }) {
  if (!sentence) return null;
  return (
    <p class="label" aria-hidden="true">
      {sentence}
    </p>
  );
}
