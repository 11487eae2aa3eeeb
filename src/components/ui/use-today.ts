import { useEffect, useState } from 'preact/hooks';

import { type Day, todayOnThisDevice } from '../../plan/index.ts';

/** Today on the reader's device. The page was built on another day, so the first paint may be off; nothing of it shows. */
export function useToday(): Day {
  const [today, setToday] = useState<Day>(todayOnThisDevice);
  useEffect(() => {
    setToday(todayOnThisDevice());
  }, []);
  return today;
}
