/** Starts the work on a question after `pause` milliseconds. */
export type Ask<Q> = (question: Q, pause: number) => void;

/**
 * Puts questions to `answer` once no newer one has come for the length of the pause, and passes on to `onAnswer` only what
 * belongs to the newest: an answer that comes late is dropped. `isNewest` spares work that would be dropped.
 */
export function onlyLatest<Q, A>(
  answer: (question: Q, onAnswer: (answer: A) => void, isNewest: () => boolean) => unknown,
  onAnswer: (answer: A) => void,
): Ask<Q> {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (question, pause) => {
    const mine = ++newest;
    clearTimeout(timer);
    const isNewest = (): boolean => mine === newest;
    timer = setTimeout(() => {
      answer(
        question,
        (answered) => {
          if (isNewest()) onAnswer(answered);
        },
        isNewest,
      );
    }, pause);
  };
}
