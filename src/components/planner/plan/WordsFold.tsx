import { LaterFold } from '../LaterFold.tsx';
import type { WordsProps } from './WordsToUse.tsx';

/** The words of a step, folded. Their code is loaded when they are first unfolded, as the words themselves are. */
export function WordsFold(props: WordsProps) {
  return (
    <LaterFold
      class="words"
      summary={
        <>
          The words to use<span class="visually-hidden">: {props.step.title}</span>
        </>
      }
      load={() => import('./WordsToUse.tsx')}
      of={props}
      meanwhile="Loading the words."
      without="The words could not be loaded."
    />
  );
}
