interface Props {
  readonly says: string;
  readonly onAgain: () => void;
}

/**
 * What to say in the place of something that could not be loaded, and the way to try again. Browsers remember a script
 * that did not come for as long as the page stands, so for one of those the page is loaded again.
 */
export function LoadFailed({ says, onAgain }: Props) {
  return (
    <p class="label">
      {says}{' '}
      <button type="button" class="plain" onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}
