import { useState } from 'preact/hooks';

import { addDays, dayInWords, shortDayInWords, weekdayOf, type Day } from '../../../plan/index.ts';
import { CONTROLS, promisedDayIn, type FormValues } from '../../../session/form/index.ts';
import { Chips, type Chip } from '../../ui/fields/Chips.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import type { FieldProps } from './field-props.ts';
import { LengthField } from './LengthField.tsx';
import { TheirWords } from './TheirWords.tsx';

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
            label="They said you’d hear by"
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
