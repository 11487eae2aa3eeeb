/** What the status line has said, for whoever looks; whoever listens has heard it. */
export function Shown({ sentence }: { readonly sentence: string }) {
  if (!sentence) return null;
  return (
    <p class="label" aria-hidden="true">
      {sentence}
    </p>
  );
}
