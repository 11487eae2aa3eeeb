import { useEffect, useState } from 'preact/hooks';

/**
 * Says a sentence in the status line, and has it shown beside what was pressed too: a copy leaves nothing else to be
 * seen.
 *
 * @param about what the sentence is about; once it changes, the sentence goes
 * @returns the sentence for a `Shown`, empty before anything is said, and how to say one
 */
export function useDoneNote(
  say: (sentence: string) => void,
  about: unknown,
): readonly [shown: string, sayAndShow: (sentence: string) => void] {
  const [shown, setShown] = useState('');
  useEffect(() => setShown(''), [about]);
  return [
    shown,
    (sentence) => {
      setShown(sentence);
      say(sentence);
    },
  ];
}
