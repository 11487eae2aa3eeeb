import { useState } from 'preact/hooks';

import type { Day } from '../../../plan/index.ts';
import { CONTROLS, lastInterviewIn, type FormValues } from '../../../session/form/index.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';

interface Props {
  readonly values: FormValues;
  readonly today: Day | null;
  readonly onAnswer: (answer: Partial<FormValues>) => void;
  readonly onType: () => void;
}

/** The same question answered as they put it. While the reader types, the answer above follows; a later choice there counts. */
export function TheirWords({ values, today, onAnswer, onType }: Props) {
  const { theirWords: text, replyKind } = values;
  // The answer when the words last changed or were read: another one was chosen by hand since.
  const [last, setLast] = useState({ answer: '', isFromWords: false });
  const answer = answerIn(values);
  const isLast = last.answer === answer;
  const isFromWords = isLast && last.isFromWords;
  const read = (more: Partial<FormValues>): void => {
    setLast({ answer: answerIn({ ...values, ...more }), isFromWords: true });
    onAnswer(more);
  };
  return (
    <div class="field their-words">
      <label for={CONTROLS.theirWords}>In their words</label>
      <p class="hint" id="their-words-hint">
        such as “in 7 to 10 business days”
      </p>
      <input
        id={CONTROLS.theirWords}
        type="text"
        autocomplete="off"
        value={text}
        aria-describedby="their-words-hint their-words-echo"
        onInput={({ currentTarget: { value } }) => {
          onType();
          setLast({ answer, isFromWords });
          onAnswer({ theirWords: value, ...(value.trim() === '' && isFromWords && { replyKind: '' }) });
        }}
      />
      <div class="echo" id="their-words-echo">
        {text.trim() !== '' && (
          <LazyPart
            load={() => import('../reader/TheirWordsReading.tsx')}
            of={{
              text,
              isFollowed: replyKind === '' || isLast,
              saidOn: saidOn(values, today),
              onReading: (reading) => {
                if (reading?.kind === 'by') read({ replyKind: 'by', replyDay: reading.day });
                else if (reading?.kind === 'call') read({ replyKind: 'call-on', callDay: reading.day });
                else if (reading) read({ replyKind: 'not-said' });
                // An answer chosen by hand stands until the words come to something.
                else if (isFromWords) read({ replyKind: '' });
              },
            }}
            meanwhile="Loading."
            without="Their words could not be read, because part of this page did not load. Choose an answer above."
          />
        )}
      </div>
    </div>
  );
}

function answerIn({ replyKind, replyDay, replyCount, callDay }: FormValues): string {
  return [replyKind, replyDay, replyCount, callDay].join();
}

/** They said it at the interview, unless that is still ahead. */
function saidOn(values: FormValues, today: Day | null): Day {
  const interview = lastInterviewIn(values);
  return (interview && today && interview <= today ? interview : (today ?? interview)) as Day;
}
