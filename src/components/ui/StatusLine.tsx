/** A sentence for the status line; the count tells two equal ones apart. */
export interface Status {
  readonly sentence: string;
  readonly count: number;
}

/** The one polite status region: there and empty from the start; said again even if the same thing happens twice. */
export function StatusLine({ status }: { readonly status: Status }) {
  return (
    <p role="status" class="visually-hidden">
      <span key={status.count}>{status.sentence}</span>
    </p>
  );
}
