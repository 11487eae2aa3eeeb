import { useState } from 'preact/hooks';

import { addDays, dayInWords, shortDayInWords, weekdayOf, type Day } from '../../../plan/index.ts';
import { CONTROLS, lastInterviewIn, promisedDayIn, type FormValues } from '../../../session/form/index.ts';
import { Chips, type Chip } from '../../ui/fields/Chips.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { LazyPart } from '../../ui/LazyPart.tsx';
import type { FieldProps } from './field-props.ts';
import { LengthField } from './LengthField.tsx';

type Choice = `day-${0 | 1 | 2 | 3 | 4}` | 'week' | 'two-weeks' | 'by' | 'within' | 'call-on' | 'not-said' | 'words';

const WEEKS: Readonly<Partial<Record<Choice, string>>> = { week: '1', 'two-weeks': '2' };

/** What they said about when the reader would hear. `today` is null until the page has come to life. */
export function ReplyField({ values, change, errorAt, today }: FieldProps & { readonly today: Day | null }) {
  const [opened, setOpened] = useState<Choice | ''>('');
  const days = today && nextWeekdays(today);
  const chosen = opened || choiceOf(values, days);
  const set = (more: Partial<FormValues>): void => change({ ...values, ...more });
  const choose = (choice: Choice): void => {
    const index = DAY_CHOICES.indexOf(choice);
    const day = index < 0 ? undefined : days?.[index];
    setOpened(choice === 'by' || choice === 'within' || choice === 'words' ? choice : '');
    if (day) set({ replyKind: 'by', replyDay: day });
    else if (WEEKS[choice]) set({ replyKind: 'within', replyCount: WEEKS[choice], replyUnit: 'weeks' });
    else if (choice === 'by') set({ replyKind: 'by', replyDay: '' });
    else if (choice === 'within') set({ replyKind: 'within', replyCount: '' });
    else if (choice === 'call-on' || choice === 'not-said') set({ replyKind: choice });
    else set({ replyKind: '' });
  };
  const promised = promisedDayIn(values);
  const error = errorAt(CONTROLS.replyKind);
  return (
    <Chips
      name="reply"
      legend="When did they say you'd hear?"
      error={error}
      value={chosen}
      onValue={choose}
      choices={choicesFor(days)}
    >
      {chosen === 'by' && (
        <DateField
          id={CONTROLS.replyDay}
          label="You would hear by"
          value={values.replyDay}
          onValue={(replyDay) => set({ replyDay })}
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
      {chosen === 'words' && (
        <LazyPart
          load={() => import('../reader/InTheirWords.tsx')}
          of={{
            saidOn: saidOn(values, today),
            onReading: (reading) => {
              if (reading?.kind === 'by') set({ replyKind: 'by', replyDay: reading.day });
              else if (reading?.kind === 'call') set({ replyKind: 'call-on', callDay: reading.day });
              else set({ replyKind: reading ? 'not-said' : '' });
            },
          }}
          meanwhile="Loading the reader."
          without="The reader of their words could not be loaded. Choose the day yourself."
        />
      )}
      {(chosen.startsWith('day-') || WEEKS[chosen as Choice]) && (
        <p class="echo">{promised ? `By ${dayInWords(promised, true)}` : ''}</p>
      )}
    </Chips>
  );
}

const DAY_CHOICES: readonly Choice[] = ['day-0', 'day-1', 'day-2', 'day-3', 'day-4'];

function choicesFor(days: readonly Day[] | null): readonly Chip<Choice>[] {
  return [
    ...DAY_CHOICES.map((value, index) => {
      const day = days?.[index];
      return { value, label: day ? shortDayInWords(day) : 'Wed, Mar 30', isPending: !day };
    }),
    { value: 'week', label: 'In a week' },
    { value: 'two-weeks', label: 'In two weeks' },
    { value: 'by', label: 'Another date' },
    { value: 'within', label: 'Another period' },
    { value: 'call-on', label: 'I agreed to call on a date' },
    { value: 'not-said', label: "They didn't say" },
    { value: 'words', label: 'In their words' },
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
