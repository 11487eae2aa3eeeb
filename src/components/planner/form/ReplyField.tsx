import { useState } from 'preact/hooks';

import { addDays, dayInWords, shortDayInWords, weekdayOf, type Day } from '../../../plan/index.ts';
import { CONTROLS, lastInterviewIn, promisedDayIn, type FormValues } from '../../../session/form/index.ts';
import { Chips, type Chip } from '../../ui/fields/Chips.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { LazyPart } from '../../ui/LazyPart.tsx';
import type { FieldProps } from './field-props.ts';
import { LengthField } from './LengthField.tsx';

type Choice = `day-${0 | 1 | 2 | 3 | 4}` | 'week' | 'two-weeks' | 'by' | 'within' | 'call-on' | 'not-said';

const WEEKS: Readonly<Partial<Record<Choice, string>>> = { week: '1', 'two-weeks': '2' };

/** What they said about when the reader would hear. `today` is null until the page has come to life. */
export function ReplyField({ values, change, errorAt, today }: FieldProps & { readonly today: Day | null }) {
  // Whether a date of the reader's own is being chosen, also where it is that of a chip.
  const [isOtherDate, setOtherDate] = useState(false);
  const days = today && nextWeekdays(today);
  const chosen = isOtherDate ? 'by' : choiceOf(values, days);
  const set = (more: Partial<FormValues>): void => change({ ...values, ...more });
  const choose = (choice: Choice): void => {
    const index = DAY_CHOICES.indexOf(choice);
    const day = index < 0 ? undefined : days?.[index];
    setOtherDate(choice === 'by');
    if (day) set({ replyKind: 'by', replyDay: day });
    else if (WEEKS[choice]) set({ replyKind: 'within', replyCount: WEEKS[choice], replyUnit: 'weeks' });
    else if (choice === 'by') set({ replyKind: 'by', replyDay: '' });
    else if (choice === 'within' || choice === 'call-on' || choice === 'not-said') set({ replyKind: choice });
  };
  const promised = promisedDayIn(values);
  return (
    <>
      <Chips
        name="reply"
        legend="When did they say you'd hear?"
        error={errorAt(CONTROLS.replyKind)}
        value={chosen}
        onValue={choose}
        choices={choicesFor(days, chosen)}
      >
        {chosen === 'by' && (
          <DateField
            id={CONTROLS.replyDay}
            label="You would hear by"
            value={values.replyDay}
            onValue={(replyDay) => set({ replyKind: 'by', replyDay })}
            error={errorAt(CONTROLS.replyDay)}
          />
        )}
        {chosen === 'within' && <LengthField {...{ values, change, errorAt }} />}
        {chosen === 'call-on' && (
          <DateField
            id={CONTROLS.callDay}
            label="You agreed to call on"
            value={values.callDay}
            onValue={(callDay) => set({ callDay })}
            error={errorAt(CONTROLS.callDay)}
          />
        )}
        {(chosen.startsWith('day-') || WEEKS[chosen as Choice]) && (
          <p class="echo">{promised ? `By ${dayInWords(promised, true)}` : ''}</p>
        )}
      </Chips>
      <TheirWords {...{ values, today }} onAnswer={set} onType={() => setOtherDate(false)} />
    </>
  );
}

interface TheirWordsProps {
  readonly values: FormValues;
  readonly today: Day | null;
  readonly onAnswer: (answer: Partial<FormValues>) => void;
  readonly onType: () => void;
}

/** The same question answered as they put it. While the reader types, the answer above follows; a later choice there counts. */
function TheirWords({ values, today, onAnswer, onType }: TheirWordsProps) {
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
            meanwhile="Loading the reader."
            without="The reader of their words could not be loaded. Choose an answer above."
          />
        )}
      </div>
    </div>
  );
}

function answerIn({ replyKind, replyDay, replyCount, callDay }: FormValues): string {
  return [replyKind, replyDay, replyCount, callDay].join();
}

const DAY_CHOICES: readonly Choice[] = ['day-0', 'day-1', 'day-2', 'day-3', 'day-4'];

function choicesFor(days: readonly Day[] | null, chosen: Choice | ''): readonly Chip<Choice>[] {
  return [
    ...DAY_CHOICES.map((value, index) => {
      const day = days?.[index];
      return { value, label: day ? shortDayInWords(day) : 'Wed, Mar 30', isPending: !day };
    }),
    { value: 'week', label: 'In a week' },
    { value: 'two-weeks', label: 'In two weeks' },
    // Other lengths come by links and from older plans; "In their words" takes them too.
    ...(chosen === 'within' ? [{ value: 'within', label: 'Another period' } as const] : []),
    { value: 'by', label: 'Another date' },
    { value: 'call-on', label: 'I agreed to call on a date' },
    { value: 'not-said', label: "They didn't say" },
  ];
}

/** The chip that stands for what the form holds. */
function choiceOf(
  { replyKind, replyDay, replyCount, replyUnit }: FormValues,
  days: readonly Day[] | null,
): Choice | '' {
  switch (replyKind) {
    case 'by':
      return DAY_CHOICES[days?.findIndex((day) => day === replyDay) ?? -1] ?? 'by';
    case 'within':
      if (replyUnit !== 'weeks') return 'within';
      return replyCount === '1' ? 'week' : replyCount === '2' ? 'two-weeks' : 'within';
    default:
      return replyKind;
  }
}

function nextWeekdays(today: Day): readonly Day[] {
  return Array.from({ length: 7 }, (_, index) => addDays(today, index + 1)).filter(
    (day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6,
  );
}

/** They said it at the interview, unless that is still ahead. */
function saidOn(values: FormValues, today: Day | null): Day {
  const interview = lastInterviewIn(values);
  return (interview && today && interview <= today ? interview : (today ?? interview)) as Day;
}
