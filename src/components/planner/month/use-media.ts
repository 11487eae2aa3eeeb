import { useEffect, useState } from 'preact/hooks';

/** Whether the media query holds, now and when that changes. Printing changes nothing: the page stays as it was on screen. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = (): void => {
      // A sheet of paper is narrower than the window, and would take the view apart while it is being printed.
      if (!matchMedia('print').matches) setHolds(media.matches);
    };
    follow();
    media.addEventListener('change', follow);
    return () => {
      media.removeEventListener('change', follow);
    };
  }, [query]);
  return holds;
}
