import { useCallback, useState } from 'preact/hooks';

import type { Status } from './StatusLine.tsx';

/** The status line, and how to say something in it. */
export function useStatus(): readonly [status: Status, say: (sentence: string) => void] {
  const [status, setStatus] = useState<Status>({ sentence: '', count: 0 });
  const say = useCallback((sentence: string) => {
    setStatus(({ count }) => ({ sentence, count: count + 1 }));
  }, []);
  return [status, say];
}
