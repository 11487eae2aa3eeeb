interface Props {
  readonly says: string;
  readonly onAgain: () => void;
}

/** What to say in the place of something that could not be loaded, and the way to try again. */
export function NotLoaded({ says, onAgain }: Props) {
  return (
    <p class="label">
      {says}{' '}
      <button type="button" class="plain" onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}
