import { useCallback, useState } from 'preact/hooks';

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

/** The status line, and how to say something in it. */
export function useStatus(): readonly [status: Status, say: (sentence: string) => void] {
  const [status, setStatus] = useState<Status>({ sentence: '', count: 0 });
  const say = useCallback((sentence: string) => {
    setStatus(({ count }) => ({ sentence, count: count + 1 }));
  }, []);
  return [status, say];
}
