import { useState } from 'preact/hooks';

import { NOT_LOADED } from './not-loaded.ts';

/**
 * For actions that load their code first: what went wrong, in a sentence to stand at the place (empty where nothing did),
 * and how to try one. The button stays, so pressing it again is another try.
 *
 * @param say says the sentence in the page's status line too
 */
export function useAttempt(
  say?: (sentence: string) => void,
): readonly [trouble: string, attempt: (action: () => Promise<unknown>) => void] {
  const [trouble, setTrouble] = useState('');
  const attempt = (action: () => Promise<unknown>): void => {
    action().then(
      () => setTrouble(''),
      () => {
        setTrouble(NOT_LOADED);
        say?.(NOT_LOADED);
      },
    );
  };
  return [trouble, attempt];
}
