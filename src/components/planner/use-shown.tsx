import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Says a sentence in the status line, and shows it beside what was pressed too: a copy leaves nothing else to be seen.
 *
 * @param about what the sentence is about; once it changes, the sentence goes
 */
export function useShown(
  say: (sentence: string) => void,
  about: unknown,
): readonly [shown: ComponentChildren, sayAndShow: (sentence: string) => void] {
  const [sentence, setSentence] = useState('');
  useEffect(() => setSentence(''), [about]);
  return [
    // Whoever listens has heard it.
    sentence && (
      <p class="label" aria-hidden="true">
        {sentence}
      </p>
    ),
    (next) => {
      setSentence(next);
      say(next);
    },
  ];
}
